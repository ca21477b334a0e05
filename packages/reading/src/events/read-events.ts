import { plansAhead } from '../times/plan-parts.js';
import type { EventMention, EventType } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { unitsOf } from '../names/segment.js';
import type { Entry, Token } from '../scan/lexicon.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { isToCome } from '../times/edtf.js';
import { isActor, outermostIn } from './event-object.js';
import { isPlanned } from './event-plan.js';
import { type Around, near, type Site } from './event-site.js';
import { eventTime } from './event-time.js';
import { type EventEntry, eventVerbs, notAfter, notBefore, onlyPlanned } from './event-verbs.js';
import { listedWorks } from './event-list.js';
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
  if (pushes.test(before) && verb.entry.data.side === 'before') return [];
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
  // 30个新投产|项目: a kind of projects.
  if (
    (verb.entry.data.side === 'before' || verb.entry.word === '启动') &&
    (page.folded.startsWith('项目', verb.end) ||
      /^(?:资金|阶段|区)/.test(page.folded.slice(verb.end, verb.end + 2)))
  )
    return [];
  const planned =
    verb.entry.data.type !== 'met' &&
    (ahead || isPlanned(site, before, verb.start) || isCalledFor(site, verb));
  if (onlyPlanned.has(verb.entry.word) && !planned && !foundsBody(site, verb)) return [];
  const type: EventType = planned ? 'planned' : verb.entry.data.type;
  if (verb.entry.data.type === 'met') return readMeeting(site, verb);
  const { works, end } = objectsOf(site, verb);
  if (verb.entry.word === '打造' && works[0]?.type !== 'project' && !setsUp(works[0], before)) return [];
  // 打造了一支队伍: only a park or a plant is built so.
  if (verb.entry.word === '打造了' && !/^(?:park|facility|project)$/.test(works[0]?.type ?? '')) return [];
  // “某某规划纲要将…建设…”: a paper builds nothing and is not built.
  if (/[建投产竣工]/.test(verb.entry.word) && works.some(({ name }) => papers.test(name))) return [];
  if (verb.entry.word === '发布' && works[0]?.type !== 'platform') return readLaunch(site, verb, type);
  if (works.length > 0) {
    const projects = [...works.map(({ fullest }) => fullest), ...unnamedBeside(site, verb, works)];
    return projects.map((project) => event(site, { verb, type, project, end }));
  }
  if (verb.entry.data.type === 'signed') return readSigning(site, verb, type);
  const plain = plainWorkAfter(site, verb);
  if (plain)
    return [
      event(site, {
        verb,
        type,
        project: plain,
        end: verb.end + page.folded.slice(verb.end, verb.end + 40).indexOf(plain) + plain.length,
      }),
    ];
  if (verb.entry.data.side === 'after' && !endsClause(site, verb)) return [];
  if (beginsSomething(site, verb)) return [];
  if (onlyPlanned.has(verb.entry.word) && verb.entry.data.side !== 'before') return [];
  const projects = carriedProjects(site, verb) ?? [];
  return projects.map((project) => event(site, { verb, type, project, end: verb.end }));
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

/** 全国首款某芯片在某地发布: goods that are the first of their kind and were made known. */
function readLaunch(site: Site, verb: Token<EventEntry>, type: EventType): EventMention[] {
  const { page, names, clause } = site;
  if (!endsClause(site, verb)) return [];
  const goods = outermostIn(names, { start: clause.start, end: verb.start }).find(
    ({ type: kind, start }) => kind === 'product' && firstOfKind.test(page.folded.slice(clause.start, start)),
  );
  return goods ? [event(site, { verb, type, project: goods.fullest, end: verb.end })] : [];
}

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
const isCalledFor = ({ page, sentence }: Site, verb: Token<EventEntry>): boolean =>
  !onlyPlanned.has(verb.entry.word) && plansAhead(page, sentence.block);

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

const body = /..(?:研究院|研究所|实验室|创新中心|研究中心|研发中心|学院|联盟|交易中心)$/;

/** 拉动|工业 holds no 动工: a verb begins where a word begins. */
function beginsWord(page: Page, { start }: Range): boolean {
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

/** Someone meets someone: a person before the verb, a name after it. */
function readMeeting(site: Site, verb: Token<EventEntry>): EventMention[] {
  const { page, names, clause } = site;
  const who =
    outermostIn(names, { start: clause.start, end: verb.start }).some(({ type }) => type === 'person') ||
    official.test(page.folded.slice(Math.max(clause.start, verb.start - 16), verb.start)) ||
    (visits.has(verb.entry.word) &&
      delegation.test(
        page.folded.slice(Math.max(site.sentence.start, verb.start - longestVisit), verb.start),
      ));
  const whom = outermostIn(names, { start: verb.end, end: clause.end }).filter(isActor);
  // 带领调研|组, 考察|报告: those who visit, and what they write; 来到某地 is a visit where a party comes.
  if (!who || /^[组团队员]|^报告/.test(page.folded.slice(verb.end, verb.end + 2))) return [];
  if (verb.entry.word === '来到' && !party.test(page.folded.slice(clause.start, verb.start))) return [];
  const end = whom[whom.length - 1]?.end ?? verb.end;
  return [event(site, { verb, type: 'met', project: null, end })];
}

const party = /一行|带队|率队|率领/;

// 市委书记会见了某某: an office stands for whoever holds it.
const official =
  /(?:书记|省长|市长|区长|县长|旗长|州长|盟长|主席|主任|董事长|总裁|总经理|部长|局长|厅长)(?:一行|日前|近日|今日)?$/;

// 代表团来到某公司,…,并考察了某生产线.
const delegation = /(?:代表团|考察团|观摩团|调研组|调研团|考察组|督导组)[^。]*$/;
const longestVisit = 100;
const visits: ReadonlySet<string> = new Set(['考察', '调研', '拜访', '观摩']);

// 签订技术合同300项: how many contracts a year saw is no signing.
const agreement =
  /^[了]?[^,。]{0,30}?(?:协议|合同(?!(?:共|累计|达)?\d[\d.]*[万余多]*[项份])|意向书|备忘录|签约仪式|订单)/;
// 与某公司达成合作
const cooperation = /^了?(?:战略|深度|长期|初步|稳定)?合作(?:意向|关系)?(?=$)/;

const someProjects = /^了?(?:\d+[余多]?个|一批)[^,。;]{0,12}?项目/;

/** 29家企业与该省签约64个项目: two who sign, so that it is no count of a year's signings. */
function withPartner({ page, clause }: Site, { start }: Range): boolean {
  return /[与同和][^,。;]{2,20}$/.test(page.folded.slice(Math.max(clause.start, start - 24), start));
}

const ofProject = /^(?:该|这个?|本)?(?:项目|工程)/;
const clauseHead = ({ page, clause }: Site): string => page.folded.slice(clause.start, clause.start + 6);

/** A signing that names no work: an agreement or a ceremony. */
function readSigning(site: Site, verb: Token<EventEntry>, type: EventType): EventMention[] {
  const next = site.page.folded.slice(verb.end, Math.min(site.clause.end, verb.end + 40));
  // 签约仪式上,某人表示: where something was said.
  if (/^仪式[上中]/.test(next) && verb.start - site.clause.start <= 2) return [];
  const said = agreement.exec(next) ?? (verb.entry.word === '达成' ? cooperation.exec(next) : null);
  const ceremony = site.page.folded.startsWith('仪式', verb.end) ? 2 : 0;
  const together =
    verb.entry.word === '集中签约' &&
    /^(?:一批|[,。;]|$)/.test(site.page.folded.slice(verb.end, verb.end + 2));
  const projects = withPartner(site, verb)
    ? someProjects.exec(site.page.folded.slice(verb.end, verb.end + 24))
    : null;
  if (!said && !projects && ceremony === 0 && !together) {
    // 该项目于6月正式签约。
    const carried =
      endsClause(site, verb) && ofProject.test(clauseHead(site)) ? carriedProjects(site, verb) : [];
    return (carried ?? []).map((project) => event(site, { verb, type, project, end: verb.end }));
  }
  return [
    event(site, {
      verb,
      type,
      project: null,
      end: verb.end + (said?.[0].length ?? projects?.[0].length ?? ceremony),
    }),
  ];
}

interface Found {
  readonly verb: Token<EventEntry>;
  readonly type: EventType;
  readonly project: string | null;
  readonly end: number;
}

function event(site: Site, { verb, type, project, end }: Found): EventMention {
  const { page, clause, names } = site;
  const start = quoteStart(page.text, clause);
  const parties = outermostIn(names, {
    start: clause.start,
    end: Math.max(end, verb.end),
  }).filter(isActor);
  return {
    rule: `event-${verb.entry.data.type}-${verb.entry.data.side}`,
    type,
    project,
    parties: [...new Set(parties.map(({ fullest }) => fullest))].filter((party) => party !== project),
    time: eventTime(site, { verb, planned: type === 'planned' }),
    quote: page.text.slice(start, Math.max(end, verb.end)),
    start,
    end: Math.max(end, verb.end),
  };
}

function quoteStart(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && /[\s“‘"]/.test(text.charAt(at))) at++;
  return at;
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
