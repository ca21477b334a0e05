import type { LedgerEvent, Statement } from '@lianpu/ledger';
import type { Draft } from '../finding.js';
import type { Fig, Passage } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { dateFinding, dayText, looksAhead } from './date-finding.js';
import { lastDay } from './times.js';

const looksBack = /曾|当时|原计划|原定|提出|印发|规划(?!的|建设)|纲要|方案|十[一二三四五]五|承诺|此前|年前/;

/** 在2020年的基础上翻一番, 将从2022年的4.5万亿元增长: the year that is grown from is not the one that is planned for. */
const baseYear =
  /(?:在|比|较)20\d\d年(?:[末底初]|\d{1,2}月)?(?:的|水平|基数|底)*(?:基础上|基数上|增|提|降|减|翻)|(?:从|由|自|比|较|与|同)20\d\d年|(?:比|较|与|同)(?:今年|去年)?\d{1,2}月(?:份)?的?|20\d\d年度|[对将]20\d\d年|计划(?:年均|年平均|招生|完成率)|计划(?:草案|量|书|执行|单列|生育)|[”》]计划|“[^”]*”|(?:因|涉嫌)[^，,。；;]{0,4}在?20\d\d年|20\d\d年以来|(?:发布|公布|评选|颁发|揭晓|推出)20\d\d年(?=“|度)/g;
/** 2024年更换的家电将每年节电: the year of what does it. */
const yearOfDoer = /20\d\d年[^，,。；;]{0,30}的[^，,。；;]{0,30}(?:将|预计)/;

/** 预计4月业务量同比增速约23%: what has just ended may be told as an estimate; a building cannot. */
const estimates = (words: string, days: number): boolean =>
  (days < 100 || (days < 190 && /预计20\d\d年[^，,。；;]*(?:产值|收入|利润|总额|总量|增加值)/.test(words))) &&
  /预计/.test(words) &&
  !/将(?!保持|达|突破|超)|计划|力争|拟|有望|争取|确保|投产|建成|开工|动工|竣工|通车|达产|投运|完工|启用|开通|交付|入驻|签约|完成/.test(
    words,
  );

const draftOf = (one: {
  told: string;
  last: number;
  published: number;
  of: Pick<Statement, 'id' | 'sourceId'>;
}): Draft => ({
  ...dateFinding,
  rule: 'plan past',
  verdict: 'disagrees',
  severity: 'medium',
  title: `“${one.told}”说的是将来，所写日期在发布前已过`,
  why: '写的是计划或预计，所写日期早于发布日期',
  played: [{ role: '计划', observation: one.of }],
  formula: `计划日期${dayText(one.last)} < 发布${dayText(one.published)}`,
  residual: `已过${one.published - one.last}天`,
  settle: '查明已完成还是已推迟；若年份写错，改正年份。',
});

/** 2014年扩到9万个 is done; 到2014年 looks ahead. */
const ahead = /将|计划|预计|力争|拟|有望|争取|到(?=(?:20\d\d|今|明|后)年)/;
const lastYear = (time: string | null): number => Number(/(\d{4})[^/]*$/.exec(time ?? '')?.[1]);

/** A figure planned for a time that had passed when the document came out. */
const ofFigure = (fig: Fig, published: number): readonly Draft[] => {
  const { observation } = fig;
  const last = lastDay(observation.time);
  if (last === null || observation.modality === 'actual' || last >= published) return [];
  const own = ownLead(fig);
  const target = own.replace(baseYear, '');
  if (!looksAhead.test(target) || !/\d{4}年|\d{1,2}月/.test(target) || looksBack.test(observation.sentence))
    return [];
  // 2026年…将从2025年的2.9%: the year that is told ahead is another than the figure's.
  if (!ahead.test(target)) return [];
  const year = /20\d\d(?=年)/.exec(target)?.[0];
  // 与2019年比高出2.1%，其中首日预计…: a day without its year is of the year of the text, whatever was read.
  if (year === undefined && lastYear(observation.time) !== new Date(published * 86_400_000).getUTCFullYear())
    return [];
  if (year !== undefined && !(observation.time ?? '').includes(year)) return [];
  // 17日称，将从3月31日起: the day that is told ahead is another than the figure's.
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(target) ?? [];
  if (
    month &&
    day &&
    !(observation.time ?? '').includes(`-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  )
    return [];
  if (/已(?!建成后)/.test(target) || /\d{1,2}[-—－至到]\d{1,2}月(?:份)?计划/.test(own)) return [];
  // 3月2日声明称拟…: the day of saying so. 在2月份3.1%的基础上: what is built upon.
  if (
    /\d{1,2}[日月年][^，,。；;]*(?:称|声明|宣布|表示|提出|指出)/.test(target) ||
    /^的(?:基础|基数|水平)上/.test(fig.tail)
  )
    return [];
  if (yearOfDoer.test(own) || estimates(own, published - last)) return [];
  return [draftOf({ told: `${own.slice(-24)}${observation.quote}`, last, published, of: observation })];
};

const phrase =
  /(?:将|计划|预计|力争|拟|有望|争取|确保)[^，,。；;\d]{0,8}(20\d\d)年(?:(\d{1,2})月|第?([一二三四])季度|(上半年|年中|6月底))?[^，,。；;]{0,12}/;
/** 到2026年6月，力争建成…: the date first, and then that it is planned. */
const dateFirst =
  /(?<![\d一-龥])到(20\d\d)年(?:(\d{1,2})月|第?([一二三四])季度|(上半年|年中))?[^，,。；;\d]{0,3}[，,][^，,。；;\d]{0,8}(?:力争|计划|预计|将|争取|确保|有望)/;
const quarterEnds: Readonly<Record<string, string>> = { 一: '03', 二: '06', 三: '09', 四: '12' };

/** The last day that a phrase of planning speaks of. */
const endOfPhrase = ([, year = '', month, quarter, half]: RegExpExecArray): number | null => {
  const end = month?.padStart(2, '0') ?? (quarter ? quarterEnds[quarter] : half ? '06' : '12');
  return lastDay(`${year}-${end}`);
};

/** 2022年，公司计划于2023年…: a sentence set in an earlier year tells what was planned then. */
const setEarlier = (sentence: string, year: number): boolean => {
  const found = /^[^，,。；;]{0,10}?(20\d\d)年[^，,。；;]{0,8}[，,]/.exec(sentence);
  return (
    found !== null &&
    !sentence.startsWith('到') &&
    Number(found[1]) < year &&
    !/将|计划|预计|力争|拟|有望|争取|确保|开工|动工|签约|启动|成立|立项/.test(found[0])
  );
};

type Told = Pick<Statement, 'id' | 'sourceId' | 'sentence' | 'sentenceStart'>;

/** 预计2023年底建成, in a text of 2025: the plan of a sentence, named by a statement that stands in it. */
const ofSentence = (one: Told, published: number): readonly Draft[] => {
  const words = one.sentence.replace(baseYear, '');
  const found = phrase.exec(words) ?? dateFirst.exec(words);
  const last = found ? endOfPhrase(found) : null;
  if (!found || last === null || last >= published || looksBack.test(one.sentence)) return [];
  if (estimates(one.sentence, published - last)) return [];
  if (words.slice(found.index + found[0].length).startsWith('已')) return [];
  if (setEarlier(one.sentence, new Date(published * 86_400_000).getUTCFullYear())) return [];
  return [draftOf({ told: found[0], last, published, of: one })];
};

/** Plans, of figures, of events and in the words of a sentence, whose date had passed when the document came out. */
export const pastPlans = (
  { figs }: Passage,
  events: readonly LedgerEvent[],
  published: number,
): readonly Draft[] => {
  const told = new Set<number>();
  const ofFigures = figs.flatMap((fig) => {
    const found = ofFigure(fig, published);
    if (found.length > 0) told.add(fig.observation.sentenceStart);
    return found;
  });
  const planned = events.filter(({ type, duplicate }) => type === 'planned' && !duplicate);
  const bySentence = new Map<number, Told>();
  for (const one of [...planned, ...figs.map(({ observation }) => observation)])
    if (!told.has(one.sentenceStart) && !bySentence.has(one.sentenceStart))
      bySentence.set(one.sentenceStart, one);
  return [...ofFigures, ...[...bySentence.values()].flatMap((one) => ofSentence(one, published))];
};
