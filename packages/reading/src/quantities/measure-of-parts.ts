import { cutNames } from './cut-names.js';
import { type Around, type MeasureChoice, plain, said } from './measure-rule.js';
import { phraseAfter, phraseBefore } from './noun-phrase.js';

const ofWhole =
  /(?:已经?|均|约|都)?(?:超过?|占到?|占据|达到?|接近)了?(?:全球|世界|全国|国内|全省|全市|全区|同期|我国)[^,。占超达]{0,8}的(?:约|近|超过?)?$/;

const ofMean =
  /(?:为|是|相当于|仅为|达到?)(?:全[国省市区]|同期|行业|世界)[^,。]{0,2}平均(?:水平|值)?的(?:约|近|超过?)?$/;

/** 装机量超过全球总量的50%: the part is measured, not the whole. */
export function readPart({ source, site, figure, words }: Around): MeasureChoice | null {
  if (figure.kind !== 'percent' || !words.endsWith('的')) return null;
  const part = ofMean.exec(words) ?? ofWhole.exec(words);
  if (!part || part.index < 2) return null;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, site.from + part.index)));
  if (!phrase || phrase.end - phrase.start < 2) return null;
  return plain(source.text.slice(phrase.start, phrase.end), phrase);
}

const wholePlan = /完成(?:全年|年度|年初|当年|季度)(?:预期|总量|增长|增速)?$/;

const ofPlan = /((?:计划|目标任务|目标|任务)(?:总?投?资?额)?)(的?)(?:约|近|超过?)?$/;

/** 完成年度投资计划的23%: how much of a plan is done. */
export function readPartOfPlan({ source, site, figure, words }: Around): MeasureChoice | null {
  const plan = figure.kind === 'percent' ? ofPlan.exec(words) : null;
  if (!plan) return null;
  const at = site.from + plan.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, at)));
  const whole = wholePlan.exec(words.slice(0, plan.index))?.[0];
  const end = at + (plan[1]?.length ?? 0);
  // 完成全年目标的60%, 完成年度计划12%
  if (whole) {
    const said = { start: at - whole.length, end };
    return plain(source.text.slice(said.start, said.end), said);
  }
  if (!plan[2] || !phrase || phrase.end - phrase.start < 2 || phrase.end !== at) return null;
  const span = { start: phrase.start, end };
  return plain(source.text.slice(span.start, span.end), span);
}

const doneOf =
  /^([\u4e00-\u9fff]{2,10}?)中,?(?:目前|现)?(?:已经?|共|有)?(?:基本|全部|全面|顺利|或|和|及|、|完成|落实|实现|办结|解决|实施|推进)+$/;

// 60个待建车间已有20个开工
const hadOf = /^([\u4e00-\u9fff]{2,10}?)(?:中|里)?,?(?:目前|现)?(?:已经?有|有)$/;

const begun = /^(?:已|全部|全面)?(?:开工|投产|建成|竣工|完工|落地|签约|投用|开建)/;

/** 50项举措中已完成或接近完成41项: of what the figure before counts, so many are done. */
export function readDone({ source, site, words, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || site.previous?.kind !== 'count') return null;
  const whole =
    doneOf.exec(words)?.[1] ??
    (begun.test(source.text.slice(figure.end, figure.end + 4)) ? hadOf.exec(words)?.[1] : undefined);
  if (!whole) return null;
  return plain(whole, { start: site.from, end: site.from + whole.length });
}

const does =
  /^(?:都|均|已经?|主要|现)*(处于|进入了?|来自于?|属于|从事|位于|投向了?|流向了?|用于|采用了?|选择了?|深耕|参与了?|拥有了?|布局了?|实现了?)(?=[\u4e00-\u9fff“])/;

/** 近九成是制造企业: what so many of those told of are. */
export function readBeing(around: Around): MeasureChoice | null {
  const { source, site, figure, next } = around;
  if (figure.kind !== 'percent' || around.moves) return null;
  const done = does.exec(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 12)));
  if (done) {
    // 超七成从事外贸: what so many of them do, or where they are.
    const verb = figure.end + done[0].length - (done[1]?.length ?? 0);
    const what = phraseAfter(source.pieces.within(figure.end + done[0].length, site.clause.end));
    return what && what.end - what.start > 1 ? said(around, { start: verb, end: what.end }) : null;
  }
  if (!'是为'.includes(next || ' ')) return null;
  const phrase = phraseAfter(
    source.pieces.within(figure.end + 1, Math.min(site.clause.end, figure.end + 40)),
  );
  return phrase && phrase.end - phrase.start > 1 ? said(around, phrase) : null;
}
