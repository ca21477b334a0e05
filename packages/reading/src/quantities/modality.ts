import type { Modality } from '../model.js';
import { type Entry, firstFrom, type Token, within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { modalityRows } from './modality-words.js';
import { partAt } from '../times/report-parts.js';
import type { Site } from './site.js';

type ModalityEntry = Entry<'modality', Modality>;

/** The words of modality, for the scanner. */
export const modalityEntries: readonly ModalityEntry[] = modalityRows.flatMap(([words, modality]) =>
  words.split(' ').map((word) => ({ word, kind: 'modality' as const, data: modality })),
);

/** A modality with the word that gave it. */
export interface ModalityReading {
  readonly modality: Modality;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** Measures that only a plan has. */
export const plannedMeasures =
  /(?<!固定资产|社会)总投资|^预算数$|协议投资|协议金额|签约(金|总)?额|计划投资|意向投资|设计产能|设计能力|规划面积|规划产能/;

/**
 * The last word of modality before the figure in its sentence holds, until a word of fact ends it. After the
 * figure only 目标 and a verb of foresight in the same clause count.
 */
export function readModality(page: Page, site: Site, measure: string | null): ModalityReading {
  const tokens = page.tokens.longest('modality') as readonly Token<ModalityEntry>[];
  const { figure, back, to } = site;
  const next = page.folded.slice(figure.end, Math.min(to, figure.end + 10));
  const after = next.includes('目标') ? /^(的)?[^,。]{0,4}(目标|任务目标|目标任务)/.exec(next) : null;
  if (after) return { modality: 'target', span: { start: figure.end, end: figure.end + after[0].length } };
  // 定下规模达到10万架、10万P的“双十万”目标: what a clause sets as an aim.
  const { start, end } = site.clause;
  if (
    page.folded.startsWith('目标', end - 2) &&
    end - start < longestAim &&
    sets.test(page.folded.slice(start, figure.start))
  )
    return { modality: 'target', span: { start: end - 2, end } };
  if (measure && figure.kind === 'amount' && plannedMeasures.test(measure))
    return { modality: 'planned', span: null };
  // 两条生产线预计明年投产: what is foreseen of the things counted stands behind them.
  const ahead = within(tokens, figure.end, to).find(
    ({ start, entry }) =>
      ((entry.word === '即将' || entry.word === '有望') &&
        // 这台20米长的设备即将发运: how large it is holds now.
        !(figure.kind === 'amount' && isSize.test(page.folded.slice(figure.end, figure.end + 3)))) ||
      (figure.kind === 'count' &&
        (entry.word === '预计' || entry.word === '计划') &&
        builtSoon.test(page.folded.slice(start, Math.min(to, start + 24)))) ||
      // 9000亩农田将建成: what is still to be done with what a clause begins with.
      (entry.word.startsWith('将') &&
        site.clause.end - figure.end <= longestAhead &&
        willBe.test(page.folded.slice(figure.end, site.clause.end))),
  );
  const looksBack = partAt(page, site.block.index).kind === 'review';
  const first = firstFrom(tokens, back);
  for (let i = firstFrom(tokens, figure.start) - 1; i >= first; i--) {
    const token = tokens[i];
    if (!token || isPartOfWord(page.folded, token) || isDone(page.folded, token, site)) continue;
    // 规划全面实施,口岸增至9个; 研发投入预计增长8%;建成…: a review of what was done plans within a clause at most, and
    // foresees up to a semicolon.
    if (looksBack && token.end <= site.clause.start && endsInReview(page.folded, token, figure.start))
      continue;
    // 产值预计增长8%,新增企业9户: foreseen of what stands before it, and not of what the next clause says was done.
    if (
      token.entry.data === 'expected' &&
      token.end <= site.clause.start &&
      // 能源局预计,2027年…,新增9万千瓦: whoever foresees it foresees all of it.
      page.folded[token.end] !== ',' &&
      /[\u4e00-\u9fff]/.test(page.folded[token.start - 1] ?? '') &&
      wasDone.test(page.folded.slice(site.clause.start, figure.start))
    )
      continue;
    // 产值36亿元,预计年均增长5%;分别完成投资3亿元: foreseen of a part of what has been done.
    if (
      token.entry.data === 'expected' &&
      (figure.kind === 'count' ||
        /^(?:分别|累计)?(?:完成|实现)/.test(page.folded.slice(site.clause.start, figure.start))) &&
      page.folded.slice(token.end, figure.start).includes(';') &&
      toldBefore.test(page.folded.slice(site.sentence.start, token.start))
    )
      continue;
    if (/确保|冲刺/.test(token.entry.word) && page.folded.slice(token.end, figure.start).includes(';'))
      continue;
    // 年计划投资5亿元;其中…9个: how much is to be spent makes no plan of the next clause.
    if (
      token.entry.word === '计划' &&
      (token.end < site.clause.start || site.figure.kind === 'count') &&
      /年度?$/.test(page.folded.slice(Math.max(0, token.start - 2), token.start)) &&
      page.folded.startsWith('计划投资', token.start)
    )
      continue;
    // 计划投资额4亿元,其中亿元项目6个: how much is to be spent makes no plan of what is counted.
    if (
      token.entry.word === '计划' &&
      figure.kind === 'count' &&
      token.end < site.clause.start &&
      sumPlanned.test(page.folded.slice(token.end, figure.start))
    )
      continue;
    // 某项目投产后…;某省…占五成: what a plant will do once it runs ends with the semicolon.
    if (
      token.entry.word.endsWith('后') &&
      page.folded.slice(token.end, figure.start).includes(';') &&
      // 投产后的第一年,…;第二年,…
      !/;第[二三四五]年/.test(page.folded.slice(token.end, figure.start))
    )
      continue;
    // 建成后,引进了某设备,日产量从1万斤…: what was done since then has come about.
    if (
      token.entry.word.endsWith('后') &&
      /^,?[^,。;\d]{2,16}了/.test(page.folded.slice(token.end, Math.min(figure.start, token.end + 20)))
    )
      continue;
    // 引进企业23家(任务数20家),资金30亿元: what a bracket says holds within it.
    if (isInClosedBracket(page.folded, token.end, figure.start)) continue;
    // 完成全年目标任务8家的112%;到位资金7亿元: what was aimed at is the next figure, and no other.
    if (token.entry.data === 'target' && isAimMet(page.folded, token, figure.start)) continue;
    // 年内计划完成投资60亿元,开复工项目24个: what has been begun of it is no plan.
    if (
      token.entry.word === '计划' &&
      token.end < site.clause.start &&
      toBeSpent.test(page.folded.slice(token.end, token.end + 6)) &&
      begunSoFar.test(page.folded.slice(site.clause.start, figure.start))
    )
      continue;
    // 投产后累计送出: what has added up since then is no plan.
    if (token.entry.word.endsWith('后') && sumsUp(page.folded, token.end, figure.start)) break;
    // 预计增速将从2.7%降至1.5%: what is foreseen is no plan.
    const from = Math.max(site.sentence.start, token.start - longestForeseen);
    const foreseen =
      /^年?[将可]/.test(token.entry.word) && foresees.exec(page.folded.slice(from, token.start));
    if (
      foreseen &&
      (!turns.test(foreseen[1] ?? '') || moves.test(page.folded.slice(token.start, token.start + 3)))
    )
      return { modality: 'expected', span: token };
    // 目前,一期…,两条生产线预计明年投产
    if (ahead && token.entry.data === 'actual' && token.end < site.clause.start) break;
    return { modality: token.entry.data, span: token };
  }
  return ahead ? { modality: ahead.entry.data, span: ahead } : { modality: 'actual', span: null };
}

// 预计将有80家企业受益,将新增产值3亿元; 据测算,将带来…: a word that says of a sentence that what will be is foreseen.
const foresees = /(?:预[计期测]|有望|估计|据[^,。;]{0,8}(?:测算|估算|推算))([^;届]*)$/;
const longestForeseen = 120;
// 预计产量达5万吨,公司将投资3亿元: what another is about to do is its plan; how a further figure moves is foreseen too.
const turns = /^[^,].*,[^,年]{2,}$/;
const moves = /^将(?:[从由增升提减降维保]|超|达)/;

const onTheWay = /^[^,。;]{2,8}的?(?:前提|同时|基础上|情况下)/;
const isSize = /^[长高宽深厚重]?的/;

const longestAim = 80;
const sets = /(?:定下|提出|确立|制定|设定|锚定|瞄准|确定|围绕|对标|朝着|向着)[^,。;]{0,40}$/;
const wasDone = /^(?:新增|新建|建成|培育|引进|获评|获批|获得|实施|新认定|改造|认定|创建|开工|竣工|投产)/;
const sumPlanned = /^(?:总投资|投资|引资)总?额?[^,。;]{1,12},其中/;

const toBeSpent = /^(?:总|完成)?(?:投资|引资)/;
const begunSoFar =
  /^(?:其中,?)?(?:已|现已|目前|实际)*(?:开复工|复工|开工|动工|签约|落地|入库|在建|竣工|投产)(?:项目|率)?[^,。;\d]{0,6}$|占(?:比|总)[^,。;]{0,24}$/;

const isInClosedBracket = (text: string, from: number, to: number): boolean =>
  to - from < longestAside && /^[^()]*\)/.test(text.slice(from, to));
const longestAside = 400;

const isAimMet = (text: string, { start, end }: Token<ModalityEntry>, figureStart: number): boolean =>
  /\d/.test(text.slice(end, Math.min(figureStart, end + 24))) &&
  /完成[^,。;\d]{0,8}$/.test(text.slice(Math.max(0, start - 10), start));

const toldBefore = /\d[^年月日\d,。;]{1,6}[,、][^,。;]{0,6}$/;

const endsInReview = (text: string, { entry, end }: Token<ModalityEntry>, figureStart: number): boolean =>
  entry.data === 'planned' || text.slice(end, figureStart).includes(';');

/** 规划建设的5条生产线已投产: what was planned has come about. */
function isDone(text: string, { end, entry }: Token<ModalityEntry>, { figure, clause }: Site): boolean {
  // 预计…;26兆瓦机组已正式投产: a clause that says by itself what has come about.
  if (
    end <= clause.start &&
    entry.data !== 'actual' &&
    comesAbout(text, { from: figure.end, to: clause.end })
  )
    return true;
  // 甲省将改造20个,乙省则以9个为先启动了改造: what 了 says has been done.
  if (
    end <= clause.start &&
    entry.data !== 'actual' &&
    (doneRight.test(text.slice(Math.max(clause.start, figure.start - 8), figure.start)) ||
      doneBehind.test(text.slice(figure.end, Math.min(clause.end, figure.end + 24))))
  )
    return true;
  // 甲项目预计6月竣工;乙项目累计完成投资2亿元,进度完成97%: what has added up behind a semicolon is no plan.
  if (entry.data !== 'actual' && end <= clause.start && addsUp(text, end, clause.end)) return true;
  // 年度计划5亿元,1-5月完成2亿元: what has been done of a plan.
  if (
    end <= clause.start &&
    /^[计规拟谋]/.test(entry.word) &&
    hasDone.test(text.slice(clause.start, figure.start))
  )
    return true;
  // 年度计划投资5亿元,1-5月完成2亿元,占年度计划的40%: how much of a plan is done.
  if (end <= clause.start && /^[pt]/.test(entry.data) && ofPlan.test(text.slice(clause.start, figure.start)))
    return true;
  // 占任务数9亿元的63%,下降2%: what the task was makes none of what has been done of it.
  if (/^(?:任务|目标)数$/.test(entry.word) && figure.start - end > longestTask) return true;
  // 规划产能3万吨,吸纳就业800人: what a capacity is meant to be makes no plan of the next clause.
  if (end <= clause.start && entry.word === '规划' && text.startsWith('产能', end)) return true;
  if (end <= clause.start && isOneEvent(text, { end, entry })) return true;
  if (entry.data !== 'planned' || figure.start - end > 4 || text[figure.start - 1] !== '的') return false;
  return /已|投产|投运|建成|开工|完工/.test(text.slice(figure.end, Math.min(clause.end, figure.end + 24)));
}

/** Whether what has been done is told between the last semicolon behind a place and another. */
export function addsUp(text: string, from: number, to: number): boolean {
  const at = text.slice(from, to).lastIndexOf(';');
  return at >= 0 && /累计|已(?:经|累计)?(?:完成|建成|投|实现)/.test(text.slice(from + at, to));
}

const doneRight =
  /(?:形成|建成|建立|实现|获得|取得|培育|引进|吸引|带动|新增|完成|集聚|汇聚|打造|推出|发布|成立|研发|攻克|签下|拿下)了(?:近|超过?|约|逾)?$/;
const doneBehind =
  /^[^,。;将后]{1,14}(?:启动|实施|完成|建成|开工|实现|推出|形成|建立|设立|成立|开展)了(?=[\u4e00-\u9fff])/;

const hasDone =
  /^(?:其中,?)?(?:\d{4}年)?(?:1[-—至]\d{1,2}月(?:份|底)?|前[\d一二三四五六七八九十]+个?月|一季度|上半年|前三季度|目前|现|截至[^,。;]{2,10})?(?:已|累计|实际)*(?:完成|到位)(?:[\u4e00-\u9fff]{0,8})$/;
const ofPlan = /^(?:均|分别)?[占为](?:到|了)?(?:全?年度?|年初|调整)?(?:投资)?(?:计划|目标|任务|预算)/;
const longestTask = 4;
const dated = new Set(['将于', '将在', '将举办']);
const takesPlace = /^[^,。;]{0,30}(?:举行|举办|召开|开幕|开赛|启幕|亮相)/;

/** 开幕式将于17日举行,…: an event to come makes no plan of the clauses that follow. */
const isOneEvent = (text: string, { end, entry }: Pick<Token<ModalityEntry>, 'end' | 'entry'>): boolean =>
  dated.has(entry.word) && takesPlace.test(text.slice(end, end + 40));

const longestAhead = 40;
const willBe =
  /^[\u4e00-\u9fff“”]{2,14}?将(?:于|在)?[^,。;\d]{0,8}?(?:建成|投产|投用|投运|完工|竣工|达产|通车|通水|并网|启用|开通)[^,。;\d]{0,6}$/;
const builtSoon = /^[^,。;]{0,14}(?:建成|投产|投用|投运|完工|竣工|达产|开工|交付)/;

const hasCome =
  /^[\u4e00-\u9fff]{0,6}被(?:确定|认定|评定|评为|列入|授予)|^[^,。;]{0,24}(?:已|均|也已|正式|全部|顺利|成功|相继|陆续)(?:经|正式|全部|顺利|建成)?(?:投产|投运|投用|建成|并网|开工|完工|竣工|运营|通车|落地|交付|下线)/;

function comesAbout(text: string, { from, to }: { from: number; to: number }): boolean {
  const words = text.slice(from, Math.min(to, from + 36));
  return hasCome.test(words) && !/后|将/.test(words);
}

const sums = ['累计', '已', '共计', '总共', '至今'];

function sumsUp(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return sums.some((word) => words.includes(word));
}

const classOfWorks = /^总投资[\d.万千百]*亿?元?(?:及)?以上/;
const targeted = /^年?(?:产值|营收|产量|销量|销售额|利润|税收)[是为达]/;
const takenUp = /^(?:过程|环节|线|所需|用地|成本|资料|要素|筑材|筑门|筑垃|筑用|中的|中产|出的)/;

// 发展规划全面实施, 人才计划入选者, 空间规划体系: what has been drawn up.
const drawnUp = /^(?:体系|入选|获批|全面实施|完成编制|目标任务|印发|出台)/;

/** 规划 and 计划 as nouns (十五五规划, 实施计划), 目标 in 目标任务 of the past, 已 in 而已. */
function isPartOfWord(text: string, { start, end, entry }: Token<ModalityEntry>): boolean {
  const [before, next] = [text[start - 1] ?? '', text[end] ?? ''];
  // 项目前期工作
  if (entry.word === '目前' && before === '项' && next === '期') return true;
  // 已完成计划40%, 比计划多建5座
  if (
    entry.word === '计划' &&
    /(?:完成|占|为|比|较|超)了?(?:年度?|全年|年初|当年|全部)?$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
  )
    return true;
  // 计划生育支出, 计划单列市: a part of a name.
  if (entry.word === '计划' && /^(?:生育|单列|经济)/.test(text.slice(end, end + 2))) return true;
  // 计划总投资亿元以上项目: how much is to be spent measures by itself.
  if (entry.word === '计划' && classOfWorks.test(text.slice(end, end + 14))) return true;
  // 规划建设了某园: what has been laid out.
  if (entry.data === 'planned' && /^(?:建设|布局|打造)?了/.test(text.slice(end, end + 3))) return true;
  // 出台河湖治理规划建设等意见: what was drawn up is named by what it plans.
  if (
    (entry.word.startsWith('规划') || entry.word.startsWith('计划')) &&
    /^[^,。;\d]{0,6}等[^,。;\d]{0,6}(?:意见|方案|政策|文件|规划|措施|办法|条例)/.test(
      text.slice(end, end + 18),
    )
  )
    return true;
  // 先后规划建成9座电站: what was laid out and built.
  if (entry.word === '规划' && text.startsWith('建成', end)) return true;
  if (entry.word === '规划' || entry.word === '计划')
    return (
      '》”"的要求提纲;,。、划指单编摸师局院馆图引'.includes(next) ||
      /[》”五项步行动]/.test(before) ||
      drawnUp.test(text.slice(end, end + 4))
    );
  // 争取到资金 has got it; 争取到2027年 aims at it.
  if (entry.word === '争取到') return !/[\d“二今明后]/.test(next);
  // 围绕某某的目标任务,…: what is aimed at as a noun.
  // 增速超目标任务2个百分点: what is aimed at as that with which something is compared.
  if (
    entry.word === '目标任务' &&
    /[超高低快慢]过?于?(?:年度|全年)?$/.test(text.slice(Math.max(0, start - 5), start))
  )
    return true;
  if (entry.word === '任务数' || entry.word === '目标数') return !/[\d为是占]/.test(next);
  if (entry.word === '目标任务') return !'是为达到:“数'.includes(next) && !/\d/.test(next);
  if (entry.word === '目标')
    return (
      /[按照超额]/.test(text.slice(Math.max(0, start - 6), start)) ||
      // 今年的目标产值是7亿元
      !('是为达到:“'.includes(next) || targeted.test(text.slice(end, end + 6)))
    );
  // 在现有基础上: upon what there is, and not what has come about.
  if (entry.word === '现有' && /^(?:的?基础|的?水平)/.test(text.slice(end, end + 3))) return true;
  // 市场预期来看, 预期指数: what is expected as a noun.
  // 预测储量: what is known of, and not foreseen.
  if (entry.word === '预测' && /^(?:储量|资源)/.test(text.slice(end, end + 2))) return true;
  if (entry.word === '预期') return !'将到达为增可全今明'.includes(next);
  // 系统谋划、整体布局: how one goes about things.
  // 为确保夏收顺利: what something is done for is no target.
  // 在确保安全的前提下: what is seen to on the way is no target.
  if (entry.word === '确保' && onTheWay.test(text.slice(end, end + 14))) return true;
  if (entry.word === '确保' || entry.word === '力求')
    return before === '为' || text.startsWith('为了', start - 2);
  if (entry.word === '谋划') return /[、,。;与和及\d实储推包申]/.test(next);
  // 可以将生产过程中的余热…: 将 takes up a thing.
  // 能将生产的时间缩短到…
  if (entry.word.startsWith('将') && /(?:可以|能够|能|可)$/.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  // 已将60种产品纳入目录: what was taken up has been.
  if (entry.word.startsWith('将') && before === '已') return true;
  if (entry.word.startsWith('将')) return takenUp.test(text.slice(end, end + 3));
  // 拟中标价格: what has been bid.
  return entry.word === '拟' && (/[模虚]/.test(before) || next === '中');
}
