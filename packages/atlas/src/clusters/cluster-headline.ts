import type { Observation, StatementId } from '@lianpu/ledger';

const happening: ReadonlySet<Observation['modality']> = new Set(['actual', 'expected']);
const worth =
  /^(?:全?产业链?|集群|完成|实现|工业|规模以上|全年|年|总|的)*(?:产值|营业收入|营收|主营业务收入|增加值)$/;

const isLevel = ({ role, modality, suspect }: Observation): boolean =>
  role === 'level' && happening.has(modality) && suspect === null;

/** The measure without the cluster's own names: what is left of 乳业营收 names one trade, of 生物医药产业产值 none. */
const isWorth = (one: Observation, names: readonly string[]): boolean => {
  if (!isLevel(one) || (one.unit !== 'CNY' && one.unit !== 'USD') || one.object !== null) return false;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const plain = longestFirst.reduce((text, name) => text.replaceAll(name, ''), one.measure ?? '');
  return worth.test(plain);
};

/** 2023 or 2023-01/2023-12, and not 上半年 or 1—9月: what a year brings is not told by a part of it. */
const isOfWholeYears = (time: string | null): boolean =>
  time !== null &&
  /^\d{4}(?:-01(?:-01)?)?(?:\/\d{4}(?:-12(?:-31)?)?)?$/.test(time) &&
  !/^\d{4}-01(?:-01)?$/.test(time);

/**
 * The one figure that tells how large a cluster is: the newest output value or revenue stated of the cluster as a whole,
 * one of whole years before one of a part, and one with a time before one without. A tonnage or a power is of one product or of the whole city (whose power stations
 * burn coal as well) and never stands for a cluster; nor do shares, growth, counts, targets and suspect figures.
 * `own` is newest first; `names` are the cluster's. Null says that no source states its size.
 */
export const clusterHeadline = (
  own: readonly Observation[],
  names: readonly string[],
): StatementId | null => {
  const totals = own.filter((one) => isWorth(one, names));
  const best =
    totals.find(({ time }) => isOfWholeYears(time)) ?? totals.find(({ time }) => time !== null) ?? totals[0];
  return best?.id ?? null;
};
