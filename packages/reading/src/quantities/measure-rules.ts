import { doneEach } from './done-each.js';
import {
  type Around,
  isCount,
  type MeasureChoice,
  type MeasureRule,
  people,
  plain,
  said,
} from './measure-rule.js';
import { amongOf, takenUp } from './measure-around.js';
import { readBefore, readListBefore } from './measure-before.js';
import { prefersAfter, readAfter } from './measure-behind.js';
import { measureHead } from './measure-heads.js';
import {
  readDoneWithin,
  readLasting,
  readTimeBetween,
  readTimeSpent,
  readTimeTaken,
} from './measure-of-durations.js';
import { readAtRate, readClauseBefore, readExtreme, readRaisedTo, readRate } from './measure-of-moves.js';
import { readOutputAgain } from './measure-of-outputs.js';
import { readBeing, readDone, readPart, readPartOfPlan } from './measure-of-parts.js';
import { readGain, readGainOfPeople } from './measure-of-people.js';
import { readBuilt, readDistance } from './measure-of-places.js';
import { readNations, readRankAmong, readRankOfShare } from './measure-of-ranks.js';
import { isExtent } from './name-measure.js';
import {
  readDimension,
  readPaidOut,
  readPortion,
  readProgress,
  readPutBefore,
  readRatio,
  readRecord,
} from './measure-put-before.js';

// Verbs that by themselves tell what was counted: 其中已落地48个, 开工13个.
const stages = new Set('开工 落地 投产 竣工 建成 签约 开行 完工 达产 入库 上市 获批'.split(' '));

// 工业对经济增长贡献率为, (of what was told before) 对增长的贡献率达
const contribution =
  /^(?:,|其中,?)*((?:[\u4e00-\u9fff、]{2,14}?)?对[\u4e00-\u9fffA-Z]{2,14}贡献率)(?:[为达到是约近超过从由]|提高|分别)*$/;

// 甲、乙和丙对增长的贡献率分别为: what each of them contributes to.
const contributionOfEach = /(对[\u4e00-\u9fffA-Z]{2,20}贡献率)(?:[为达到是约近超过从由]|提高|分别)*$/;
/** From the phrase itself to the end of what was read. */
const contributes = (said: RegExpExecArray | null): string =>
  said?.[0].slice(said[0].indexOf(said[1] ?? '')) ?? '';

const gives =
  /(下拨|下达|拨付|划拨|预拨|兑付|发放|筹集|筹措|安排|投入)(?:了|约|近|超过?|达|到|共计|资金){0,3}$/;
const longestGiving = 10;
const sumBehind =
  /^(?!用于|支持|资助|奖励|补贴)[\u4e00-\u9fff]{2,10}?(?:资金|补贴|补助|贷款|基金|债券)(?=用于|支持|,|。|;|$)/;

const ofWhich =
  /([\u4e00-\u9fff“”]{0,10}(?:项目|企业|公司|工程|园区|产品|基地|品牌))的(?:就|已|也|共|达)?有?$/;

/** The rules in the order in which they are asked; the first that reads decides. */
export const measureRules: readonly MeasureRule[] = [
  { id: 'measure/where-greatest', read: readExtreme },
  { id: 'measure/rate-of-growth', read: readRate },
  {
    id: 'measure/years-running',
    read: ({ words, figure, prefix, before, suffix }) =>
      (words.endsWith('连续') || words.endsWith('持续')) &&
      (figure.kind === 'duration' || /^(?:季度|月)/.test(suffix))
        ? plain(prefix || '连续', prefix ? before : null)
        : null,
  },
  {
    id: 'measure/contribution',
    read: ({ words, site }) => {
      if (!words.includes('贡献率')) return null;
      const said =
        (words.includes('分别') ? null : contribution.exec(words)) ?? contributionOfEach.exec(words);
      const start = site.from + (said?.index ?? 0) + (said?.[0].length ?? 0) - contributes(said).length;
      const end = start + (said?.[1]?.length ?? 0);
      return said?.[1] ? plain(said[1], { start, end }) : null;
    },
  },
  { id: 'measure/ratio-of-two', read: readRatio },
  { id: 'measure/record-set', read: readRecord },
  { id: 'measure/dimension', read: readDimension },
  { id: 'measure/time-spent', read: readTimeSpent },
  { id: 'measure/time-between', read: readTimeBetween },
  { id: 'measure/time-taken', read: readTimeTaken },
  { id: 'measure/distance', read: readDistance },
  { id: 'measure/lasting', read: readLasting },
  {
    id: 'measure/area-that-qualifies',
    read: ({ figure, prefix, suffix, next, after }) =>
      suffix && !prefix && isExtent(figure, next) && measureHead(suffix) === null
        ? { measure: '面积', object: suffix, span: after }
        : null,
  },
  {
    id: 'measure/done-in-each',
    read: (around) => {
      const done = doneEach(around.source, around.site);
      return done && said(around, done);
    },
  },
  { id: 'measure/done-within', read: readDoneWithin },
  { id: 'measure/at-a-rate', read: readAtRate },
  { id: 'measure/raised-to-times-another', read: readRaisedTo },
  { id: 'measure/nations-that-can', read: readNations },
  { id: 'measure/ranked-with-its-share', read: readRankOfShare },
  { id: 'measure/rank-among', read: readRankAmong },
  { id: 'measure/part-of-plan', read: readPartOfPlan },
  { id: 'measure/part-of-whole', read: readPart },
  { id: 'measure/done-of-the-count-before', read: readDone },
  { id: 'measure/output-in-list', read: readOutputAgain },
  {
    // 投资超1亿元项目的有12个: what those are stands before 的.
    id: 'measure/those-of-which',
    read: ({ words, figure, site }) => {
      const near = words.slice(-24);
      const said = figure.kind === 'count' && near.includes('的') ? ofWhich.exec(near)?.[1] : undefined;
      const start = said ? figure.start - near.length + near.lastIndexOf(said) : site.from;
      return said ? plain(said, { start, end: start + said.length }) : null;
    },
  },
  { id: 'measure/phrase-after-first', read: (around) => (prefersAfter(around) ? readAfter(around) : null) },
  {
    id: 'measure/counted-among',
    read: (around) => {
      const among =
        (isCount(around) || around.figure.kind === 'percent') &&
        around.words.endsWith('有') &&
        // 加工企业里,精深加工企业只有30户: a noun of its own comes first.
        !(
          isCount(around) &&
          around.before?.nominal === true &&
          around.prefix.length > 2 &&
          !/的[就都也已]?有$/.test(around.words)
        )
          ? amongOf(around.source, around.site)
          : null;
      return among && said(around, among);
    },
  },
  { id: 'measure/gain-of-people', read: readGainOfPeople },
  { id: 'measure/built-name', read: readBuilt },
  { id: 'measure/paid-out', read: readPaidOut },
  { id: 'measure/phrase-before', read: readBefore },
  { id: 'measure/phrase-after', read: readAfter },
  { id: 'measure/taken-up-by-verb', read: readTakenUp },
  { id: 'measure/list-before-etc', read: readListBefore },
  {
    id: 'measure/put-first',
    read: (around) => {
      // 产业类项目,共4350万元: what a sum is for.
      const sum = around.figure.unit === 'CNY' && /^(?:共|共计|合计|总计)$/.test(around.words);
      const among = isCount(around) || sum ? amongOf(around.source, around.site) : null;
      return among && said(around, among);
    },
  },
  { id: 'measure/put-before-like-this', read: readLikeThis },
  {
    // 省财政再次下拨3亿元,支持…: what is done with a sum, where no noun says what it is.
    id: 'measure/sum-given',
    read: ({ figure, words, source, site }) => {
      const given = figure.unit === 'CNY' ? gives.exec(words.slice(-longestGiving))?.[1] : undefined;
      // 安排2亿元送教下乡资金: what the sum is called stands behind it, whatever words stand between.
      const fund =
        given &&
        sumBehind.exec(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 16)))?.[0];
      if (fund) return plain(fund, { start: figure.end, end: figure.end + fund.length });
      const at = given === undefined ? 0 : figure.start - words.length + words.lastIndexOf(given);
      return given === undefined ? null : plain(given, { start: at, end: at + given.length });
    },
  },
  { id: 'measure/put-before-comma', read: readPutBefore },
  { id: 'measure/being', read: readBeing },
  { id: 'measure/verb-alone', read: readVerb },
  {
    // 班列累计开行8列: what was done so many times, where it stands behind whom it is told of.
    id: 'measure/done-alone',
    read: ({ figure, words }) => {
      const done = figure.kind === 'count' ? doneAlone.exec(words.slice(-12))?.[1] : undefined;
      const start = figure.start - words.length + words.lastIndexOf(done ?? '');
      return done ? plain(done, { start, end: start + done.length }) : null;
    },
  },
  { id: 'measure/gain-alone', read: readGain },
  { id: 'measure/portion', read: readPortion },
  { id: 'measure/progress', read: readProgress },
  { id: 'measure/clause-before', read: readClauseBefore },
];

const doneAlone =
  /(?:累计|共|已|实现)(开行|发出|交付|接待|发送|运送|起降|签发|发行|下线|开展|举办|救治)了?(?:约|近|超过?|达到?)?$/;

// Verbs that say what is done for the people counted behind them: 护理保险覆盖34万人.
const reaches = new Set('投入 出动 派出 调集 覆盖 惠及 服务 受益 带动 吸引 吸纳 安置 资助 救助'.split(' '));

function readTakenUp(around: Around): MeasureChoice | null {
  const { source, site, before, end, moves, parallel } = around;
  if (!isCount(around) || moves || parallel) return null;
  const taken = takenUp(source, { from: site.from, end: before?.start ?? end });
  return taken && said(around, taken);
}

const likeThis =
  /像这样(?:的|[^,。;]{1,16}的)([\u4e00-\u9fff“”]{2,16}?)(?:,|在(?:我国|全国|全省|全市|当地|这里))[^。;]{0,16}$/;

/** 像这样的农场,目前某市已建成30家: what is counted stands first. */
function readLikeThis(around: Around): MeasureChoice | null {
  const { source, site, figure } = around;
  if (!isCount(around)) return null;
  const from = Math.max(site.sentence.start, figure.start - 60);
  const before = source.text.slice(from, figure.start);
  const named = before.includes('像这样') ? likeThis.exec(before) : null;
  if (!named?.[1]) return null;
  const start = from + named.index + named[0].indexOf(named[1], 3);
  return said(around, { start, end: start + named[1].length });
}

function readVerb({ before, figure, moves, words, next, suffix, after }: Around): MeasureChoice | null {
  const reached = figure.kind === 'count' && !moves && people.has(figure.of ?? '') ? words.slice(-2) : '';
  if (reaches.has(reached))
    return plain(reached, { start: figure.start - reached.length, end: figure.start });
  // 修建约40公里的栈道: how long what is built is.
  const far = figure.unit === 'km' || figure.unit === 'm';
  if (far && !moves && next === '的' && suffix.length > 1 && after) return plain(suffix, after);
  const verb = before?.verb;
  if (!verb || moves || !(figure.kind === 'amount' || stages.has(verb.word))) return null;
  return plain(verb.word, verb);
}
