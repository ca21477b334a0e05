import { type Around, type MeasureChoice, people, plain } from './measure-rule.js';

const tradeOf = /^(?:在)?(从事[^,。;的]{2,12}?)(?=[,。;]|$)/;

/** 有30万人从事这一行业: what the people counted are busy with. */
export function readTrade({ source, figure, site, prefix }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || prefix || !people.has(figure.of ?? '')) return null;
  const found = tradeOf.exec(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 18)));
  return found?.[1] ? plain(found[1], { start: figure.end, end: figure.end + found[0].length }) : null;
}

const workThere = /^在[^,。;\d]{1,10}?(就业|创业|务工|上岗)(?![\u4e00-\u9fff]{0,2}的)/;

/** 带动3万人在家门口就业: what people are brought to do, with where between. */
export function readPeopleThere({ source, figure, site, next }: Around): MeasureChoice | null {
  if (next !== '在' || figure.kind !== 'count' || !people.has(figure.of ?? '')) return null;
  const found = workThere.exec(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 16)));
  const end = figure.end + (found?.[0].length ?? 0);
  return found?.[1] ? plain(found[1], { start: end - found[1].length, end }) : null;
}

const reaching = /(惠及|受益|覆盖|带动|服务|辐射)(?:约|近|超过?)?$/;

/** 惠及4个县60多万人: people counted behind those among whom they live are those that are reached. */
export function readReached({ source, figure, site, words }: Around): MeasureChoice | null {
  const { previous } = site;
  if (previous?.kind !== 'count' || figure.kind !== 'count' || !people.has(figure.of ?? '')) return null;
  if (!/^[\u4e00-\u9fff]{1,5}$/.test(words) || people.has(previous.of ?? '')) return null;
  const end = previous.start;
  const reached = reaching.exec(source.text.slice(Math.max(site.clause.start, end - 5), end))?.[1];
  return reached ? plain(reached, { start: end - reached.length, end }) : null;
}

const doing =
  /^(?:通过|依?靠|凭借|利用|外出|返乡|在外|从事|参与|加入|走上|吃上|端上|搬进|住上|用上|学会)[\u4e00-\u9fff]{2,14}(?=[,。;]|$)/;
const longestDoing = 18;

/** 全村有300多人靠网店卖海鲜: what so many do is told behind them. */
export function readDoing({ source, figure, site, words }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || !people.has(figure.of ?? '') || !/有$/.test(words)) return null;
  const done = doing.exec(
    source.text.slice(figure.end, Math.min(site.clause.end + 1, figure.end + longestDoing)),
  );
  const end = figure.end + (done?.[0].length ?? 0);
  return done ? plain(done[0], { start: figure.end, end }) : null;
}

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
