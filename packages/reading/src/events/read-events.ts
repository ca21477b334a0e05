import type { EventMention, EventType } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { unitsOf } from '../names/segment.js';
import type { Entry, Token } from '../scan/lexicon.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { isToCome } from '../times/edtf.js';
import { isAhead, isNamedAhead } from './event-ahead.js';
import { event } from './event-build.js';
import { outermostIn } from './event-object.js';
import { isPlanned } from './event-plan.js';
import { type Around, near, type Site } from './event-site.js';
import { type EventEntry, eventVerbs, notAfter, notBefore, onlyPlanned } from './event-verbs.js';
import { amountBehind, countedWorks, takesShape, tellsCounts, worksDone } from './counted-works.js';
import { designationBehind, granting, nationalWork } from './designations.js';
import { listedWorks } from './event-list.js';
import { readMeeting } from './event-meeting.js';
import { readSigning } from './event-signing.js';
import {
  beginsSomething,
  carriedProjects,
  endsClause,
  objectsOf,
  plainWorkAfter,
  unnamedBeside,
} from './event-works.js';

/** The words that tell events, for the scanner. */
export const eventEntries: readonly Entry[] = eventVerbs;

/** Every event the text states, in order. */
export function readEvents(page: Page, around: Around): readonly EventMention[] {
  const verbs = page.tokens.longest('event-verb') as readonly Token<EventEntry>[];
  const events: EventMention[] = [];
  for (const sentence of page.layout.sentences) {
    const block = page.layout.blocks[sentence.block];
    for (let i = sentence.firstClause; i <= sentence.lastClause; i++) {
      const clause = page.layout.clauses[i];
      if (!clause) continue;
      for (const verb of within(verbs, clause.start, clause.end)) {
        const { names, times } = around;
        const read = readVerb({ page, sentence, clause: near(clause, verb), names, times }, verb);
        if (read.length === 0) continue;
        const repeats = block !== undefined && block.repeats >= 0;
        for (const event of read) events.push(repeats ? Object.assign(event, { duplicate: true }) : event);
      }
    }
  }
  return withoutDoubles(events);
}

const inPart = /^(?:了|计划|整体|总|形象|建设|工程|投资|进度|总量|工程量|的)*(?:约|近|超过?)?[\d.]+%/;

const resumes =
  /(?:企业|工厂|车间|工人|我们)(?:[就都也已均便]|全面|正式|陆续|相继|全部|正月|[初十][一二三四五六七八九十]{1,2})*$/;

/** The events that one verb tells: one for each work in the list beside it. */
function readVerb(site: Site, verb: Token<EventEntry>): EventMention[] {
  const { page, clause } = site;
  const { word } = verb.entry;
  if (!beginsWord(page, verb)) return [];
  const before = page.folded.slice(clause.start, verb.start);
  const ahead = soonAble(site, verb, before) || onceDone(site, verb);
  const since =
    ahead ||
    beganAt(site, verb, before) ||
    isJustDone(page, verb, before) ||
    isFirstDone(page, verb, before) ||
    isDatedDone(site, verb);
  if (verb.entry.word === '认定' && !recognised.test(before)) return [];
  const listed = listedWorks(site, verb);
  if (
    listed.length === 0 &&
    !since &&
    (notAfter.test(page.folded.slice(verb.end, verb.end + 4)) ||
      (notBefore.test(before.slice(-longestNotBefore)) &&
        !mayBe.test(before.slice(-farthestHope)) &&
        !followsName(site, verb)))
  )
    return [];
  if (before.endsWith('或') || /一([座栋条个])\1/.test(before) || insideName(site, verb)) return [];
  // 厂房建设已完成50%: how much is done, and not all.
  if (verb.entry.word.endsWith('完成') && inPart.test(page.folded.slice(verb.end, verb.end + 16))) return [];
  // 百余家企业全面开工: work goes on, and nothing is begun.
  if (
    verb.entry.word === '开工' &&
    resumes.test(before.slice(-16)) &&
    (endsClause(site, verb) || '、复'.includes(page.folded[verb.end] ?? ' '))
  )
    return [];
  // 火箭点火升空: what flies off is not put to work.
  if (
    verb.entry.word === '点火' &&
    /^(?:升空|起飞|发射|后|成功[,。])/.test(page.folded.slice(verb.end, verb.end + 3))
  )
    return [];
  if (/运行$/.test(verb.entry.word) && keepsRunning.test(before)) return [];
  if (
    pushes.test(before) &&
    verb.entry.data.side === 'before' &&
    !(isAhead(site) && objectsOf(site, verb).works.length > 0)
  )
    return [];
  // 通过集中开工,…: what is done by way of it is told behind.
  if (/^通过[^,。;]{0,12}$/.test(before) && endsClause(site, verb)) return [];
  // 实际已开工206项: how many have been begun is no event of one.
  if (
    verb.entry.data.side === 'before' &&
    /^了?(?:约|近|超)?\d[\d.]*[余多]?[项个](?!项目)/.test(page.folded.slice(verb.end, verb.end + 10))
  )
    return [];
  // 分三期建设完成: how something is to be done.
  if (/分[\d一二两三四五六]期$/.test(before)) return [];
  if (isOfEffect(site, verb, before) || lendsForce(site, verb, before) || isSlogan(page, verb, before))
    return [];
  // 出席点火仪式: who was there at what is told beside; 这是建设某基地的重要举措: what something is good for.
  if (/(?:出席|参加|主持|见证)了?$/.test(before) || isMeans(site, verb, before)) return [];
  if (listed.length > 0) {
    const { type } = verb.entry.data;
    const end = listed[listed.length - 1]?.end ?? verb.end;
    return listed.map(({ fullest }) => event(site, { verb, type, project: fullest, end }));
  }
  // 支持有条件的企业设立某中心: whoever may do so.
  if (fosters.test(before)) return [];
  // 30个新投产|项目: a kind of projects.
  if (
    (verb.entry.data.side === 'before' || verb.entry.word === '启动') &&
    (page.folded.startsWith('项目', verb.end) ||
      /^(?:资金|阶段|区)/.test(page.folded.slice(verb.end, verb.end + 2)))
  )
    return [];
  const planned =
    verb.entry.data.type !== 'met' &&
    (ahead ||
      isPlanned(site, before, verb.start) ||
      isCalledFor(site, verb) ||
      isNamedAhead(site, verb, before));
  if (
    onlyPlanned.has(word) &&
    !planned &&
    !foundsBody(site, verb) &&
    !(word === '创建' && before.endsWith('成功'))
  )
    return [];
  // 成功争创某试验区: it has been granted.
  const won = before.endsWith('成功') && /^(?:争创|创建|申[创建])$/.test(word);
  const type: EventType = won ? 'approved' : planned ? 'planned' : verb.entry.data.type;
  if (word.endsWith('形成') && !takesShape(before)) return [];
  if (verb.entry.data.type === 'met') return readMeeting(site, verb);
  const rest = page.folded.slice(verb.end, Math.min(clause.end, verb.end + longestRest));
  if (granting.has(word))
    return toldBehind(site, { verb, type, rest, project: designationBehind(rest, word) });
  if (word === '完成' || (word.endsWith('完成') && !endsClause(site, verb))) {
    const project = worksDone(rest);
    if (project !== undefined || word === '完成') return toldBehind(site, { verb, type, rest, project });
  }
  const { works, end } = objectsOf(site, verb);
  if (verb.entry.word === '打造' && works[0]?.type !== 'project' && !setsUp(works[0], before)) return [];
  // 实施文化惠民工程: a programme goes on for years; only what is built has a beginning.
  if (word === '实施' && !works.some(({ name }) => isBuilt.test(name))) return [];
  // 打造了一支队伍: only a park or a plant is built so.
  if (verb.entry.word === '打造了' && !/^(?:park|facility|project)$/.test(works[0]?.type ?? '')) return [];
  // “某某规划纲要将…建设…”: a paper builds nothing and is not built.
  if (/[建投产竣工]/.test(verb.entry.word) && works.some(({ name }) => papers.test(name))) return [];
  if (verb.entry.word === '发布' && works[0]?.type !== 'platform') return readLaunch(site, verb, type);
  if (works.length > 0) {
    const projects = [
      ...works.map((work) => work.fullest + partOf(site, verb, work)),
      ...unnamedBeside(site, verb, works),
    ];
    return projects.map((project) => event(site, { verb, type, project, end, beside: projects }));
  }
  if (verb.entry.data.type === 'signed') return readSigning(site, verb, type);
  const project =
    plainWorkAfter(site, verb) ??
    (verb.entry.data.type === 'approved' ? designationBehind(rest, word) : undefined) ??
    (tellsCounts.has(word) ? countedWorks(rest) : undefined) ??
    (onlyPlanned.has(word) && isAhead(site) ? nationalWork(rest) : undefined);
  if (project) return toldBehind(site, { verb, type, rest, project });
  if (verb.entry.data.side === 'after' && !endsClause(site, verb)) return [];
  if (beginsSomething(site, verb)) return [];
  if (onlyPlanned.has(verb.entry.word) && verb.entry.data.side !== 'before') return [];
  const projects = carriedProjects(site, verb) ?? [];
  return projects.map((project) => event(site, { verb, type, project, end: verb.end }));
}

const isBuilt =
  /(?:改造|治理|修复|延伸|输变电|防洪|供[水热暖]|[引调]水|[铁公]路|高速|机场|水库|灌区|管网)[^,。;、]{0,6}工程$|示范项目$/;
const longestRest = 64;

const part =
  /^(?:[\u4e00-\u9fff]{0,4}?新?[校院园厂]区|新[馆址楼]|[一二三四]期|(?:改?扩建|改造|升级)+)(?:工程|项目)?(?=[、,。;和及与等]|$)/;

/** 某学院|新校区, 某港区|改造二期, 某馆|壳丘分馆: the part of a work that its name leaves out. */
const partOf = ({ page, clause }: Site, verb: Range, work: NameMention): string => {
  if (work.fullest !== work.name) return '';
  const before = work.end <= verb.start;
  const gap = page.folded.slice(work.end, Math.min(before ? verb.start : clause.end, work.end + longestPart));
  const said = before ? room.exec(gap)?.[1] : undefined;
  return said ?? (work.name.endsWith('项目') ? '' : (part.exec(gap)?.[0] ?? ''));
};
const room =
  /^((?![等的在于首各一分前全主其和与及])[\u4e00-\u9fff]{2,12}?(?:研究所|办公室|门户|[分新]馆|系统|楼))(?:正式|全面|建成|揭牌)*$/;
const longestPart = 16;

/** The event of a work that was found behind its verb, or none. */
function toldBehind(
  site: Site,
  {
    verb,
    type,
    rest,
    project,
  }: {
    readonly verb: Token<EventEntry>;
    readonly type: EventType;
    readonly rest: string;
    readonly project: string | null | undefined;
  },
): EventMention[] {
  if (!project) return [];
  const end = rest.indexOf(project) + project.length;
  return [event(site, { verb, type, project, end: verb.end + end + amountBehind(rest.slice(end)) })];
}

const papers = /(?:纲要|规划|方案|意见|办法|条例|目录|总规)》?$/;

/** 这里将打造某产业园: a park or a plant that is to stand there, unlike 打造产业高地. */
const setsUp = (work: NameMention | undefined, before: string): boolean =>
  (work?.type === 'park' || work?.type === 'facility') && /(?:将|拟|计划)[^,。;成为]{0,4}$/.test(before);

// 保障安全稳定运行: what runs already is to go on.
const keepsRunning = /(?:保障|保证|确保|维持|保持|实现|安全)[^,。;]{0,8}$/;

const meansBehind =
  /^[^,。;]{0,48}的?(?:重要|关键|具体|生动|又一)?(?:举措|体现|缩影|步骤|一环|抓手|写照|标志)/;

const isMeans = ({ page }: Site, { end }: Range, before: string): boolean =>
  /^(?:这|此举|此次|本次)[^,。;]{0,6}是/.test(before) && meansBehind.test(page.folded.slice(end, end + 64));

// 推动甲、乙等签约项目|开工建设: what is pushed for has not come about.
const pushes = /^(?:全力|积极|大力)?(?:推动|促进|支持|助力|助推|推进)[^,。;]{2,}$/;

const fosters =
  /(?:支持|引导|鼓励)(?:有条件|符合|各类?|更多|(?:龙头|行业|领军)*企业|高校|科研)[^,。;]{0,24}$/;

/** 为建设某产业集群注入动力: what something lends its force to. */
const lendsForce = ({ page, clause }: Site, { end }: Range, before: string): boolean =>
  /(?:^|[^作成认视])为[^,。;]{0,8}$/.test(before) &&
  lends.test(page.folded.slice(end, Math.min(clause.end, end + longestEffect)));

/** 对某地建设某示范区具有推动作用: what something is good for. */
const isOfEffect = ({ page, clause }: Site, { end }: Range, before: string): boolean =>
  before.includes('对') &&
  /对[^,。;]{2,40}$/.test(before) &&
  effect.test(page.folded.slice(end, Math.min(clause.end, end + longestEffect)));
const effect = /(?:具有|有着|起到|产生|发挥)[^,。;]{0,12}(?:作用|意义|影响)/;
const lends = /(?:注入|提供|奠定|增添|作出|夯实)[^,。;]{0,12}(?:动力|支撑|基础|动能|活力|贡献|保障)/;
const longestEffect = 60;

/** 实行“拿地即开工”: a way of doing things under a name. */
const isSlogan = (page: Page, { end }: Range, before: string): boolean =>
  (page.folded[end] === '”' && /“[^“”]{1,16}[即就]$/.test(before)) ||
  /^[即就][^“”]{1,6}”/.test(page.folded.slice(end, end + 8));

// 预计本月可投产: what may be by then is planned.
const mayBe = /(?:预计|有望|计划|力争)[^,。;]{0,10}(?:可|能|可以|能够)$/;
const farthestHope = 20;

/** 全国首款某芯片在某地发布, 百余款某某新品集中发布: goods that are the first of their kind and were made known. */
function readLaunch(site: Site, verb: Token<EventEntry>, type: EventType): EventMention[] {
  const { page, names, clause } = site;
  if (!endsClause(site, verb)) return [];
  const fresh = newGoods.exec(page.folded.slice(Math.max(clause.start, verb.start - 24), verb.start))?.[1];
  if (fresh) return [event(site, { verb, type, project: fresh, end: verb.end })];
  const goods = outermostIn(names, { start: clause.start, end: verb.start }).find(
    ({ type: kind, start }) => kind === 'product' && firstOfKind.test(page.folded.slice(clause.start, start)),
  );
  return goods ? [event(site, { verb, type, project: goods.fullest, end: verb.end })] : [];
}

const newGoods = /[款种]([^,。;的\d]{2,12}?新品)(?:集中|首次|正式)+$/;
const firstOfKind = /首[款台套个颗艘架型](?:全?自研|自主研发|国产)?[^,。;]{0,10}$/;

/** 2008年投产的某公司: a stage told with its time before whatever reached it. */
function isDatedDone({ page, names, times, clause }: Site, verb: Token<EventEntry>): boolean {
  if (page.folded[verb.end] !== '的' || !['completed', 'producing'].includes(verb.entry.data.type))
    return false;
  const next = names[firstFrom(names, verb.end + 1)];
  const reached = next?.start === verb.end + 1 && ['enterprise', 'project', 'facility'].includes(next.type);
  return (
    reached &&
    within(times, Math.max(clause.start, verb.start - 12), verb.start).some(
      ({ edtf, end }) => edtf !== null && verb.start - end <= 2,
    )
  );
}

/** 刚刚建成的某中心: what has just come about, told beside its work. */
const isJustDone = (page: Page, verb: Token<EventEntry>, before: string): boolean =>
  /(?:刚刚|刚|新近|近日|近期|日前|前不久|不久前|全新|最新|当天|当日|今天|同日|本次|此次)$/.test(before) &&
  page.folded[verb.end] === '的' &&
  ['completed', 'producing', 'started'].includes(verb.entry.data.type);

/** 开工建设某水库, in a paragraph on what is to be done: a stage that is called for. */
const isCalledFor = (site: Site, verb: Token<EventEntry>): boolean =>
  !onlyPlanned.has(verb.entry.word) && isAhead(site);

/** 是某市建成的首条某某线路: what has come about is told behind 的 as the first of its kind. */
const isFirstDone = (page: Page, verb: Token<EventEntry>, before: string): boolean =>
  verb.entry.word.endsWith('建成') &&
  /^的(?:全[国省市]|世界|国内)?首[条座个家]/.test(page.folded.slice(verb.end, verb.end + 6)) &&
  /(?:^|[,是])[^,。;]{0,12}$/.test(before);

/** 自2023年启动以来, 自去年8月投产后 tell when it began, unlike 自投产以来. */
function beganAt({ page, times, clause }: Site, verb: Token<EventEntry>, before: string): boolean {
  const dated = within(times, Math.max(clause.start, verb.start - 16), verb.start).some(
    ({ edtf }) => edtf !== null,
  );
  return (
    dated &&
    /^(?:以来|之?后|以后)/.test(page.folded.slice(verb.end, verb.end + 2)) &&
    /自[^自]{2,14}$/.test(before)
  );
}

// 某中心获得省科技部门认定.
const recognised = /(?:获|获得|通过)了?[^,。;]{0,10}$/;

/** 部分产线今年年底就能投产: what can be by a time to come is planned. */
function soonAble({ page, times, clause }: Site, verb: Token<EventEntry>, before: string): boolean {
  const { published } = page;
  if (!published || !/(?:就|便|即|将|初|底|月|年|日)?(?:能够?|可以?)$/.test(before)) return false;
  return within(times, clause.start, verb.start).some(({ edtf }) => isToCome(edtf, published));
}

/** 年底投产后: a stage that is to come by a day told right before it. */
function onceDone({ page, times, clause }: Site, verb: Token<EventEntry>): boolean {
  const { published, folded } = page;
  if (!published || !/^(?:之|以)?后/.test(folded.slice(verb.end, verb.end + 2))) return false;
  return within(times, Math.max(clause.start, verb.start - 12), verb.start).some(
    ({ edtf, end, use }) =>
      (use === 'period' || use === 'before') && verb.start - end <= 2 && isToCome(edtf, published),
  );
}

/** 在某地建立某产业研究院: a body that is founded under a name, unlike 设立海外仓. */
function foundsBody(site: Site, verb: Token<EventEntry>): boolean {
  if (verb.entry.word !== '建立' && verb.entry.word !== '设立') return false;
  const [work] = objectsOf(site, verb).works;
  return work !== undefined && work.start >= verb.end && work.start - verb.end <= 1 && body.test(work.name);
}

const body =
  /..(?:研究院|研究所|实验室|创新中心|研究中心|研发中心|学院|联盟|服务中心|交易中心|保护中心|监测中心|培训中心|合作中心)$/;

/** 拉动|工业 holds no 动工: a verb begins where a word begins. */
function beginsWord(page: Page, { start }: Range): boolean {
  // 地|下水 of 地下水
  if (/^地下水/.test(page.folded.slice(start - 1, start + 2))) return false;
  const units = unitsOf(page);
  return units.start(units.firstAt(start)) === start;
}

// No name is longer; and none of the words that forbid an event before its verb.
const longestName = 120;
const longestNotBefore = 8;

/** 天合光能签署: the last character of a name forbids nothing. */
const followsName = ({ names }: Site, { start }: Range): boolean => {
  for (let i = firstFrom(names, start) - 1; i >= 0 && start - (names[i]?.start ?? 0) <= longestName; i--)
    if (names[i]?.end === start) return true;
  return false;
};

/** A verb inside a name (某某扩建工程, 某某建成区) tells nothing. */
function insideName({ names, clause }: Site, verb: Range): boolean {
  // Most verbs stand in no name at all: only then are the longer names of the clause gathered.
  let inside = false;
  const from = Math.max(clause.start, verb.start - longestName);
  for (let i = firstFrom(names, from); !inside && (names[i]?.start ?? verb.end) <= verb.start; i++)
    inside = (names[i]?.end ?? 0) >= verb.end;
  return (
    inside && outermostIn(names, clause).some(({ start, end }) => start <= verb.start && end >= verb.end)
  );
}

/** Two verbs of one clause about the same work (建成, 投产) are one event each type. */
// 各项重点工程, 关键节点: works of all sorts are no event of one.
const anyWorks = /各[项类地]|(?:关键|时间|重要)节点$/;

function withoutDoubles(events: readonly EventMention[]): readonly EventMention[] {
  const seen = new Set<string>();
  return events.filter(({ type, project, start }) => {
    const key = `${type} ${project} ${start}`;
    if (seen.has(key) || anyWorks.test(project ?? '')) return false;
    seen.add(key);
    return true;
  });
}
