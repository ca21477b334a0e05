import { tableOf } from '../scan/characters.js';
import type { Clause } from '../text/layout.js';
import type { ClauseHead, ClauseOpening, HeadSource } from './clause-head.js';

export const held =
  /(?:(?:签约|开工|竣工|投产|奠基|揭牌|启动|发布|推介|对接|洽谈|恳谈|观摩|推进|动员|座谈)(?:活动|大会|会议|会)|仪式)(?:在[^,。;]{2,24})?(?:正式|成功|隆重)?(?:举行|召开|举办)$/;

export const longestHeld = 44;

const inHeld = /在([^,。;]{2,24}?)(?:正式|成功|隆重)?(?:举行|召开|举办)$/;

/** The place in which something was held, as a scene; a frame without one. */
export function heldWhere(source: HeadSource, clause: Clause): ClauseOpening {
  // 全市项目开工大会在某园召开: those are the whole's.
  const whole = /全[省市区县州旗]/.test(source.page.folded.slice(clause.start, clause.end));
  if (whole) return 'frame';
  const at = inHeld.exec(source.page.folded.slice(clause.start, clause.end));
  const name = at ? source.names.at(clause.start + at.index + 1) : undefined;
  return name && (name.type === 'place' || name.type === 'park')
    ? { kind: 'where', text: name.name, type: name.type, start: name.start, end: name.end }
    : 'frame';
}

// 从甲市坐车到乙市只要2个小时, 到丙市约3个小时, 距港口12公里: how far it is to somewhere says nothing of that place.
const route =
  /^(?:从[^,。;]{2,12}?(?:坐|乘|开车|驾车|驱车|出发|搭|至|到)[^,。;]{0,20}?|[到至][^,。;\d]{2,12}?|(?:直线)?距离?[^,。;\d]{2,14}?)(?:最快|最慢|只要|只需|也?只|仅|约|不到|不足|需要?|用时|\d)+[^,。;]{0,6}?(?:小时|分钟|公里|米|里|天|海里)/;

const routes = tableOf('从到至距直');

/** Whether one stands at a place, or one character before it, which was skipped. */
export function isRoute(text: string, at: number, end: number): boolean {
  const from = routes[text.charCodeAt(at - 1)] === 1 ? at - 1 : at;
  return (
    routes[text.charCodeAt(from)] === 1 && route.test(text.slice(from, Math.min(end, from + longestRoute)))
  );
}

const longestRoute = 52;

// 在某办举行的新闻发布会上: where something was said.
export const atMeeting = /(?:发布会|会议|论坛|吹风会|大会|峰会)[上中]$/;

const bodies: ReadonlySet<string> = new Set(['institution', 'facility', 'platform', 'park']);

/** 在某中心完成检测的企业有400家: who does it is the body that it is done in. */
export function actsThere({ page, pieces }: HeadSource, { kind, type, end }: ClauseHead): boolean {
  if (kind !== 'name' || type === null || !bodies.has(type)) return false;
  const [verb] = pieces.within(end, end + 6);
  return (
    verb?.is === 'verb' &&
    verb.start === end &&
    /^[^,。;]{2,14}的[^,。;]{2,8}(?:就|已|共)?有/.test(page.folded.slice(end, end + 32))
  );
}

const locative = '上里内中'.split('').map((word) => word.charCodeAt(0));

const longestScene = 12;

/** 调度中心的大屏幕上,汇集了…: a clause without a verb that says on or in what. */
export function onlySetsScene({ page, pieces }: HeadSource, head: ClauseHead, { end }: Clause): boolean {
  if (page.folded[end] !== ',' || !locative.includes(page.folded.charCodeAt(end - 1))) return false;
  if (end <= head.end || end - head.end > longestScene || page.folded[head.end] !== '的') return false;
  return pieces.within(head.end, end).every(({ is }) => is !== 'verb' && is !== 'number' && is !== 'mark');
}
