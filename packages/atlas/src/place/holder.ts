import type { Statement } from '@lianpu/ledger';

/** Whose plant a figure is about. */
export interface Holder {
  readonly name: string;
  readonly entityId: string | null;
  /** True when it is the region as a whole. */
  readonly whole: boolean;
  /** How the holder was found, in Chinese; null when it is the statement's own subject. */
  readonly why: string | null;
}

/** Finds the holder of a statement. */
export type FindHolder = (statement: Statement) => Holder;

const strip = (name: string): string =>
  name
    .replace(/（.*?）|\(.*?\)/g, '')
    .replace(/^(?:内蒙古自治区|内蒙古|呼和浩特市|呼和浩特)/, '')
    .replace(/(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/, '');

/** Names are asked about again and again; what they come to is kept, up to so many of them. */
const stripped = new Map<string, string>();
const strippedAtMost = 100_000;

/** A name without its legal form and the place before it. */
export const bareName = (name: string): string => {
  const known = stripped.get(name);
  if (known !== undefined) return known;
  if (stripped.size >= strippedAtMost) stripped.clear();
  const made = strip(name);
  stripped.set(name, made);
  return made;
};

const within = (a: Holder, b: Holder): boolean => {
  const [x, y] = [bareName(a.name), bareName(b.name)];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
};

/** True when two holders are one: the same entity, or one name within the other once legal forms and place names are off. */
export const sameHolder = (a: Holder, b: Holder): boolean => {
  if (a.whole || b.whole) return a.whole === b.whole;
  if (a === b && a.entityId !== null) return true;
  return (a.entityId !== null && a.entityId === b.entityId) || within(a, b);
};

const isASite = /(?:园区?|基地|中心|工厂|车间|牧场|项目|生产线|电站|[一二三四五六]期)$/;

/**
 * Stricter: two names of one firm, neither of them one of its sites. A firm and its site can both have plants of their
 * own, so a figure of the one does not replace a figure of the other.
 */
export const sameFirm = (a: Holder, b: Holder): boolean =>
  sameHolder(a, b) && (a.name === b.name || (!isASite.test(a.name) && !isASite.test(b.name)));
