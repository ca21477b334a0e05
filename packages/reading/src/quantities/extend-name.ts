import type { NameMention } from '../names/find-names.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import { endOfParts } from './counted-parts.js';

const ends: readonly (readonly [RegExp, NameMention['type']])[] = [
  [
    /(银行|分行|支行|公司|集团|协会|学会|联盟|研究院|研究所|大学|学院|医院|委员会|交易所|交易中心|海关)$/,
    'institution',
  ],
  [/(工程|项目|电站|电厂|机组|生产线)$/, 'project'],
  [/(产业集群|集群|产业|行业)$/, 'cluster'],
];
const counted = /^\d[\d.]*[万千百]?[多余]?[个项家条座]/;
// 甲省|千亿元级产业集群: nor is how big such clusters are.
const sized = /^[十百千万亿]+元?级/;
const longest = 26;

/** A place before a noun phrase that names an organisation, a work or an industry: 某市生物医药产业完成…. */
export function extendName(source: HeadSource, head: ClauseHead, until: number): ClauseHead {
  const text = source.page.folded;
  const parts = head.type === 'place' ? withParts(text, head, until) : null;
  if (parts) return parts;
  // 某区|一季度开工项目: a time ends the name.
  if (source.times.at(head.end)) return head;
  let end = head.end;
  for (const piece of source.pieces.nounsWithin(head.end, Math.min(until, head.end + longest))) {
    if (piece.is !== 'noun' && piece.is !== 'inner' && piece.is !== 'place') break;
    end = piece.end;
  }
  if (end <= head.end + 1 || end >= until) return head;
  const own = text.slice(head.end, end);
  // 甘省|300个重点项目: what a place has so many of is no name.
  if (counted.test(own) || sized.test(own)) return head;
  const found = ends.find(([ending]) => ending.test(own));
  if (!found) return head;
  const whole = found[1] === 'institution';
  const start = whole ? head.start : head.end;
  return { kind: 'name', text: text.slice(start, end), type: found[1], start, end };
}

/** A region with those of its divisions that are spoken of together (长三角三省一市), or null. */
export function withParts(text: string, head: ClauseHead, until: number): ClauseHead | null {
  const end = endOfParts(text, head.end);
  return end > head.end && end < until ? { ...head, text: text.slice(head.start, end), end } : null;
}
