import type { EventMention, EventType } from '../model.js';
import type { Token } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import { event } from './event-build.js';
import type { Site } from './event-site.js';
import type { EventEntry } from './event-verbs.js';
import { carriedProjects, endsClause } from './event-works.js';

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

// 新签约产业项目139个: how many were signed, with their number behind them.
const countsSigned = /^了?[^,。;、数额率\d]{0,8}项目(?:约|近|超过?|达)?\d[\d.]*[余多]?个/;

/** 某某合作备忘录签署: the paper stands before the verb that ends its clause. */
const isPaperSigned = (site: Site, verb: Token<EventEntry>): boolean =>
  endsClause(site, verb) &&
  /(?:协议|合同|意向书|备忘录|合作文件)(?:正式|成功|顺利|已|共同|集中)*$/.test(
    site.page.folded.slice(Math.max(site.clause.start, verb.start - 16), verb.start),
  );

/** A signing that names no work: an agreement or a ceremony. */
export function readSigning(site: Site, verb: Token<EventEntry>, type: EventType): EventMention[] {
  const next = site.page.folded.slice(verb.end, Math.min(site.clause.end, verb.end + 40));
  // 签约仪式上,某人表示: where something was said.
  // 签约项目数与合同额: how many a year saw.
  if (/^项目[数合总]/.test(next)) return [];
  if (/^仪式[上中]/.test(next) && verb.start - site.clause.start <= 2) return [];
  const said = agreement.exec(next) ?? (verb.entry.word === '达成' ? cooperation.exec(next) : null);
  const ceremony = site.page.folded.startsWith('仪式', verb.end) ? 2 : 0;
  const together =
    verb.entry.word === '集中签约' &&
    /^(?:一批|[,。;]|$)/.test(site.page.folded.slice(verb.end, verb.end + 2));
  const projects = withPartner(site, verb)
    ? someProjects.exec(site.page.folded.slice(verb.end, verb.end + 24))
    : null;
  if (isPaperSigned(site, verb) || countsSigned.test(next))
    return [
      event(site, { verb, type, project: null, end: verb.end + (countsSigned.exec(next)?.[0].length ?? 0) }),
    ];
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
