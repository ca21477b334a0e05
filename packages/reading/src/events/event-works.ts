import type { NameMention } from '../names/find-names.js';
import { type Token, within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { TimeMention } from '../times/find-times.js';
import { outermostIn, worksBeside } from './event-object.js';
import type { Site } from './event-site.js';
import { type EventEntry, tellsStage } from './event-verbs.js';
import { areAnyWorks, plainWorkBehind, plainWorksOf, workHead } from './plain-works.js';

/** The works that a verb is about, and where the last of them ends. */
export interface Objects {
  readonly works: readonly NameMention[];
  readonly end: number;
}

/** The works beside a verb, on the side where the verb has them. */
export function objectsOf(site: Site, verb: Token<EventEntry>): Objects {
  const { side, type } = verb.entry.data;
  if (side === 'after' && type !== 'signed' && !endsClause(site, verb)) return worksAfter(site, verb);
  // 全新上线的某大模型: what has come about stands behind 的.
  if ((type === 'producing' || type === 'started') && side !== 'after' && site.page.folded[verb.end] === '的')
    return worksAfter(site, verb);
  // 9座水库启动春灌: what is begun stands behind, and not who begins it.
  if (beginsSomething(site, verb)) return worksAfter(site, verb);
  const before = worksBefore(site, verb);
  if (type !== 'signed')
    return before.works.length > 0 || side === 'before' ? before : worksAfter(site, verb);
  // Parks and institutes sign; projects and facilities are signed.
  const after = worksAfter(site, verb);
  const signed = before.works.filter((work) => work.type === 'project' || work.type === 'facility');
  return after.works.length > 0 ? after : { works: signed, end: verb.end };
}

/** 某项目建成。: nothing stands behind the verb, so that its work stands before it. */
export const endsClause = ({ page, clause }: Site, { end }: Range): boolean =>
  /^了?$/.test(page.folded.slice(end, clause.end));

/** 水库启动春灌, unlike 自2023年启动以来: whether what is begun stands behind the verb. */
export const beginsSomething = (site: Site, verb: Token<EventEntry>): boolean =>
  /^启动(?:实施)?了?$/.test(verb.entry.word) &&
  !endsClause(site, verb) &&
  !/^(?:以来|之?后|以后|时|的)/.test(site.page.folded.slice(verb.end, verb.end + 2));

const firmStages: ReadonlySet<string> = new Set(
  '开工建设 动工建设 破土动工 奠基 建成投产 建成投用 建成试产 竣工投产 试投产 点火投产 开业运营 开业 揭牌 揭牌成立 挂牌'.split(
    ' ',
  ),
);

function worksBefore(site: Site, verb: Token<EventEntry>): Objects {
  const { page, names, clause } = site;
  // 某园区的供电工程开工: an owner before 的 is not what is begun.
  const found = outermostIn(names, { start: clause.start, end: verb.start }).filter(
    ({ type, end, start }) =>
      type !== 'park' || (page.folded[end] !== '的' && !'在于'.includes(page.folded[start - 1] ?? ' ')),
  );
  const works = worksBeside(page.folded, found, 'before');
  // 某公司于2023年正式成立: a firm is founded, too.
  const last = found[found.length - 1];
  const founded = works.length === 0 && last?.type === 'enterprise' && /成立$/.test(verb.entry.word);
  // 某公司将开工建设, 某公司建成投产: what a firm builds has no name but its own.
  const builds = works.length === 0 && last?.type === 'enterprise' && firmStages.has(verb.entry.word);
  if (
    builds &&
    /^(?:项目)?$/.test(
      withoutTimes(page.folded, site.times, { start: last.end, end: verb.start }).replace(adverbs, ''),
    )
  )
    return { works: [last], end: verb.end };
  const idle =
    founded && /^(?:于|在)?[\d年月日]*(?:正式|注册)?$/.test(page.folded.slice(last.end, verb.start));
  return { works: idle ? [last] : works, end: verb.end };
}

// Between a verb and its work stand a number and a description at most.
const reach = 24;

/** The works behind a verb; 一批项目,包括… goes on into the next clause. */
function worksAfter({ page, names, clause, sentence }: Site, verb: Range): Objects {
  const here = worksBeside(page.folded, outermostIn(names, { start: verb.end, end: clause.end }), 'after');
  if (here[0] && here[0].start - verb.end <= reach)
    return { works: here, end: here[here.length - 1]?.end ?? verb.end };
  const next = page.layout.clauses[clause.index + 1];
  const goesOn =
    next?.sentence === sentence.index &&
    /^(?:包括|其中|分别是|涵盖)/.test(page.folded.slice(next.start, next.start + 4));
  const works = next && goesOn ? worksBeside(page.folded, outermostIn(names, next), 'after') : [];
  return { works, end: works[works.length - 1]?.end ?? verb.end };
}

// Besides times and adverbs nothing stands before a verb that leaves its work out.
const longestLead = 3;
const pointsBack =
  /^(?:目前|现在?)?(?:该|这|此|新|本|这个|我们的?)?(?:\d*[栋座条个])?(?:项目|工程|产线|生产线)?(?:从[\u4e00-\u9fff]{0,6}|主体)?$/;
// 公司于去年11月正式投产, 我们3月就开始了试生产: the firm itself begins to produce.
const firmMeant = /^(?:目前|如今)?(?:我们|(?:(?:我们|我|该|本|这家)(?:公司|企业|工厂))|公司)$/;

/** The text of a range without the times in it. */
function withoutTimes(text: string, times: readonly TimeMention[], { start, end }: Range): string {
  let rest = '';
  let at = start;
  for (const time of within(times, start, end)) {
    rest += text.slice(at, Math.max(at, time.start));
    at = Math.min(end, time.end);
  }
  // A quotation that closes again belongs to the work.
  return (rest + text.slice(at, end)).replace(/^[‘\s,]+|^[“\s,]+(?=[^”]*$)/, '');
}

// A paragraph speaks of one work for a few sentences, not for long.
const sentencesBack = 3;

const adverbs =
  /(?:分批|分期|逐步|逐批|批量|开始了?|早就?|现已|从|自|将于|最快|则|便|于|已经?|集中|有序|平稳|如期|按期|全部|正式|陆续|顺利|成功|相继|全面|均|都|也|同时|预计|计划|将|即将|一次性|全容量|首台机组|年底前?|年内|今年|实现|刚刚|就|正在?|拟|有望|与[一-龥]{2,8}同步|同步|原|原本|首次|纷纷|密集|竞相|集体|一次集中性|集中性|累计|先后|不久前|日前|近日|可|能|完全|抓紧|加快|最终|在[一-龥、]{2,12}|[一-龥]{2}高峰期?(?:到来)?前|[春夏秋冬]季|完成主体|汛期前?|在|于|汛前|入冬前|春节前|分别|\d{4}年|\d+月|\d+日| )+$/;

/** A work without a name of its own behind the verb: in quotation marks (建立了7个“飞地”) or as a plain noun (正在建设新厂房). */
export function plainWorkAfter({ page, clause }: Site, verb: Token<EventEntry>): string | undefined {
  const rest = page.folded.slice(verb.end, Math.min(clause.end, verb.end + farthestPlain));
  const { type, side } = verb.entry.data;
  const quoted =
    type === 'completed' && /^了?(?:\d+|[一二三四五六七八九十两])[个座家条](“[^”]{2,12}”)/.exec(rest)?.[1];
  if (quoted) return quoted;
  if (side === 'before' || type === 'signed' || /^了?[^,。;]{0,8}的?(?:相关|有关)/.test(rest))
    return undefined;
  // 正在进行某泵站建设: the work that is being built, not the building of it.
  if (!verb.entry.word.endsWith('进行')) return plainWorkBehind(rest);
  const work = underWay.exec(rest)?.[1];
  return work !== undefined && workHead.test(work) ? work : undefined;
}

const underWay = /^(?!设备|项目|工程|产业|园区|平台|城市)([^,。;的]{2,30}?)(?:建设|施工)(?=[,。;]|$)/;

const farthestPlain = 44;

/**
 * The works that a clause calls by no name (首条产线投产), or leaves out (10月投产): then the last one named in this
 * sentence or the ones before. Null stands for a work that no words name; undefined where nothing is told.
 */
export function carriedProjects(site: Site, verb: Token<EventEntry>): readonly (string | null)[] | undefined {
  const { page, names, times, clause } = site;
  const subject = withoutTimes(page.folded, times, { start: clause.start, end: verb.start }).replace(
    adverbs,
    '',
  );
  // 从去年10月进场建设到试产: a stage that another one is counted from.
  const counted = subject === '' && /^[到至]/.test(page.folded.slice(verb.end, verb.end + 1));
  // 预计2009年投产后形成…: what it will bring is told right behind.
  const onward = page.folded[verb.end] === '后' && verb.entry.data.type === 'producing';
  if (subject === '' && clause.end - verb.end > 2 && !counted && !onward) return undefined;
  // 环保类项目3个,计划今年建成: what was counted right before it is what is meant.
  if (subject === '' && countedWorks.test(page.folded.slice(Math.max(0, clause.start - 12), clause.start)))
    return undefined;
  const last = lastWorks(site);
  // 将分批交付: what is handed over is goods, where no work was told of.
  if (subject === '' && last.length === 0 && verb.entry.word.endsWith('交付')) return undefined;
  if (pointsBack.test(subject)) return last.length > 0 ? last : [null];
  if (verb.entry.data.type === 'producing') {
    if (firmMeant.test(subject)) return [firmBefore(site)];
    const [firm, ...others] = outermostIn(names, { start: clause.start, end: verb.start });
    if (firm?.type === 'enterprise' && others.length === 0 && subject === firm.name) return [firm.fullest];
  }
  // 要加强电网、水网规划建设, 推动项目开工: what is called for has no stage yet.
  if (calledFor.test(subject) || areAnyWorks(subject)) return undefined;
  const plain = plainWorksOf(subject, tellsStage(verb.entry));
  if (plain.length > 0) return plain;
  if (workHead.test(subject)) return [null];
  const acts = outermostIn(names, { start: clause.start, end: verb.start }).some(
    ({ type }) => type !== 'product' && type !== 'place',
  );
  return acts || subject.length > longestLead || last.length === 0 ? undefined : last;
}

const countedWorks = /(?:项目|工程)\d+[余多]?[个项],$/;
const calledFor =
  /^[\u4e00-\u9fff]{0,3}(?:急需|亟需|亟待)|^(?:要|应|需|需要)?(?:加强|强化|统筹|推动|促进|完善|优化)/;

/** Works of the list beside a verb that no rule for names found: 甲特大桥、[乙二期]建成. */
export function unnamedBeside(
  site: Site,
  verb: Token<EventEntry>,
  named: readonly NameMention[],
): readonly string[] {
  const { page, times, clause } = site;
  const first = named[0];
  if (!first || !['producing', 'started', 'completed', 'approved'].includes(verb.entry.data.type)) return [];
  const behind = first.start >= verb.end;
  const range = behind
    ? { start: first.start, end: Math.min(clause.end, first.start + farthestPlain) }
    : { start: clause.start, end: verb.start };
  const list = withoutTimes(page.folded, times, range).replace(behind ? /等$/ : adverbs, '');
  if (!/[、和与及]/.test(list)) return [];
  const items = plainWorksOf(list, !behind && tellsStage(verb.entry));
  if (behind && !items.every((item) => workHead.test(item))) return [];
  return items.filter(
    (item) =>
      !named.some(
        ({ name }) => name.includes(item) || item.includes(name) || item.startsWith(name.slice(0, 3)),
      ),
  );
}

/** The firm named last in the sentences before, for a clause that calls it no name. */
function firmBefore({ page, names, clause }: Site): string | null {
  const block = page.layout.blocks[page.layout.sentences[clause.sentence]?.block ?? 0];
  const firms = outermostIn(names, { start: block?.start ?? 0, end: clause.start }).filter(
    ({ type }) => type === 'enterprise',
  );
  return firms[firms.length - 1]?.fullest ?? null;
}

/** The work named last before a clause, with those of the list that it ends. */
function lastWorks({ page, names, sentence, clause }: Site): readonly string[] {
  const block = page.layout.blocks[sentence.block];
  const first = Math.max(block?.firstSentence ?? 0, sentence.index - sentencesBack);
  const from = page.layout.sentences[first]?.start ?? sentence.start;
  const works = outermostIn(names, { start: from, end: clause.start }).filter(
    ({ type, end }) =>
      type === 'project' ||
      type === 'facility' ||
      // 某产业园在建。年底可试运营。
      (type === 'park' && /^(?:正在|加快|项目|开工|已经?开工)/.test(page.folded.slice(end, end + 4))),
  );
  const last = works[works.length - 1];
  if (!last) return [];
  const listed = [last];
  for (const work of works.slice(0, -1).reverse()) {
    const next = listed[0] ?? last;
    if (page.folded.slice(work.end, next.start) !== '、') break;
    listed.unshift(work);
  }
  return listed.map(({ fullest }) => fullest);
}
