import type { Observation, StatementId } from '@lianpu/ledger';

const happening: ReadonlySet<Observation['modality']> = new Set(['actual', 'expected']);
const worth = /产值|营业收入|营收|主营业务收入|增加值/;
const size = /装机|算力|产能|产量/;
const sizeUnits: ReadonlySet<string> = new Set(['W', 'FLOPS', 't', 'kW.h']);

const isLevel = ({ role, modality, suspect }: Observation): boolean =>
  role === 'level' && happening.has(modality) && suspect === null;

const isWorth = (one: Observation): boolean =>
  isLevel(one) && (one.unit === 'CNY' || one.unit === 'USD') && worth.test(one.measure ?? '');

const isSize = (one: Observation): boolean =>
  isLevel(one) && sizeUnits.has(one.unit ?? '') && size.test(`${one.measure ?? ''}${one.object ?? ''}`);

const largest = (observations: readonly Observation[]): Observation | undefined => {
  const [newest] = observations;
  return observations
    .filter(({ time, sourceId }) => time === newest?.time && sourceId === newest.sourceId)
    .reduce<Observation | undefined>(
      (best, one) => (best && longer(best.value, one.value) ? best : one),
      undefined,
    );
};

/** Compares two exact positive decimals of one unit by their whole digits; enough to tell a total from its part. */
const longer = (a: string, b: string): boolean => {
  const [x = '', y = ''] = [a.split('.')[0], b.split('.')[0]];
  return x.length === y.length ? x >= y : x.length > y.length;
};

/**
 * The one figure that tells how large a cluster is: the newest output value or revenue stated of the cluster itself,
 * or else the newest physical total on its chains (installed power, computing power, tonnes). Shares, growth,
 * counts, targets and suspect figures never stand for a cluster: null says that no source states its size.
 */
export const clusterHeadline = (
  own: readonly Observation[],
  words: readonly Observation[],
): StatementId | null => {
  const chosen = own.find(isWorth) ?? largest([...own, ...words].filter(isSize));
  return chosen?.id ?? null;
};
