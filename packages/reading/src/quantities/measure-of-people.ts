import { type Around, type MeasureChoice, plain } from './measure-rule.js';

// Verbs of gaining that say what is gained, where no noun does.
const gains =
  /(?:人均|户均|亩均)?[年月]?(?:均)?(?:增收|增产|减排|减碳|节水|节电|节能|创收|盈利|节约标煤|增值)(?:达|超|约|近)?$/;

const gainOfPeople =
  /(?:[户民众工农人村]|集体)((?:人均|户均|亩均|平均)?[年月]?(?:增收|创收))(?:达到?|超过?|约|近)?$/;

/** 带动农户人均增收6.8%, 村集体增收20万元: those who gain are not what is gained. */
export function readGainOfPeople({ words, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'amount' && figure.kind !== 'percent') return null;
  const gain = gainOfPeople.exec(words.slice(-14));
  const said = gain?.[1];
  if (!gain || !said) return null;
  const start = figure.start - gain[0].length + gain[0].indexOf(said);
  return plain(said, { start, end: start + said.length });
}

/** 带动村民每户增收3000元. */
export function readGain({ words, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'amount') return null;
  const gain = gains.exec(words.slice(-10));
  return gain
    ? plain(gain[0].replace(/[达超约近]$/, ''), { start: figure.start - gain[0].length, end: figure.start })
    : null;
}
