import { divide, multiply, type Range, range, subtract, toInterval } from '../interval/range.js';
import type { Balance, Lack } from '../model.js';
import { sayNumber } from '../units/say.js';
import { amountIn, type Capacity } from './capacity.js';
import { imply, signOf } from './imply.js';
import { type EdgeEnd, type EdgeToBalance, isMoreSupply, type Match, matchEdge } from './match-edge.js';

const capacityLack = (end: EdgeEnd): readonly Lack[] => {
  if (end.capacities.some(({ modality }) => modality === 'actual')) return [];
  const planned = end.capacities.length > 0;
  const text = planned ? `“${end.zh}”只有规划或目标产能，没有现有产能` : `没有来源写明“${end.zh}”的产能`;
  return [{ kind: 'capacity', of: end.id, text }];
};

const coefficientLack = ({ from, to, coefficients, relations }: EdgeToBalance): readonly Lack[] => {
  const of = `${from.id}→${to.id}`;
  if (relations.length > 0) return [];
  if (coefficients.length === 0)
    return [{ kind: 'coefficient', of, text: `没有“${from.zh}→${to.zh}”的系数` }];
  const empty = coefficients.filter(({ status }) => status === 'none');
  if (empty.length < coefficients.length) return [];
  return empty.map(({ id, zh }) => ({
    kind: 'coefficient',
    of: id,
    text: `系数“${zh}”没有找到来源`,
  }));
};

const lacksOf = (edge: EdgeToBalance): readonly Lack[] => {
  const lacks = [...capacityLack(edge.from), ...capacityLack(edge.to), ...coefficientLack(edge)];
  if (lacks.length > 0) return lacks;
  if (edge.relations.length === 0)
    return [
      {
        kind: 'coefficient',
        of: `${edge.from.id}→${edge.to.id}`,
        text: `没有“${edge.from.zh}→${edge.to.zh}”可用的系数`,
      },
    ];
  const text = `“${edge.from.zh}”与“${edge.to.zh}”的产能单位接不上系数的单位`;
  return [{ kind: 'unit', of: `${edge.from.id}→${edge.to.id}`, text }];
};

const percent = (cover: Range): string => {
  const say = (value: Range['low']) => (value === null ? null : `${sayNumber(value.times(100), 3)}%`);
  const [low, high] = [say(cover.low), say(cover.high)];
  if (high === null) return `至少${low}`;
  if (cover.low === null || cover.low.isZero()) return `至多${high}`;
  return low === high ? `${low}` : `${low}–${high}`;
};

const verdictOf = ({ low, high }: Range): 'short' | 'ample' | 'either' => {
  if (low?.gt(0)) return 'short';
  return high?.lte(0) ? 'ample' : 'either';
};

const verdictWords = (
  shortfall: Range,
  { supply, open }: { readonly supply: Capacity; readonly open: 'some' | 'more' | null },
): string => {
  const say = (part: Range) => amountIn(part, supply.unit).text ?? '';
  const verdict = verdictOf(shortfall);
  if (verdict === 'short') return `缺${say(shortfall)}`;
  if (verdict === 'ample') {
    const surplus = subtract(range(0, 0), shortfall);
    return `余${say(surplus)}`;
  }
  if (open !== null) {
    const why =
      open === 'some' ? '需求按全市计，供给只数到来源写明的几家' : '另有供给按别的单位写产能，没有计入';
    return `${why}，至多缺${say({ low: null, high: shortfall.high }).replace('至多', '')}`;
  }
  return shortfall.low === null || shortfall.high === null
    ? '系数只有一端，够不够还说不准'
    : '系数取低则够，取高则缺';
};

const known = (edge: EdgeToBalance, matches: readonly Match[], first: Match): Balance => {
  const { supply, demand } = first;
  const needs = matches.map((match) => multiply(demand.range, match.coefficient.range));
  const need = needs.reduce((a, b) =>
    range(
      a.low === null || b.low === null ? null : a.low.lt(b.low) ? a.low : b.low,
      a.high === null || b.high === null ? null : a.high.gt(b.high) ? a.high : b.high,
    ),
  );
  // Plants known are the least there is of a region: held against its own total, their sum has no upper end. No more has
  // it where other plants are stated in a measure that cannot be added.
  const ofSome = supply.scope === 'plants' && demand.scope === 'region';
  const more = isMoreSupply(edge, first);
  const available = ofSome || more ? range(supply.range.low, null) : supply.range;
  const cover = divide(available, need);
  const shortfall = subtract(need, available);
  const say = (part: Range, of: Capacity) => amountIn(part, of.unit).text ?? '';
  const sign = signOf(first.coefficient);
  const coefficientText = matches.map(({ coefficient }) => coefficient.text).join('或');
  return {
    kind: 'known',
    supply: amountIn(available, supply.unit),
    need: amountIn(need, supply.unit),
    cover: toInterval(cover),
    shortfall: amountIn(shortfall, supply.unit),
    verdict: verdictOf(shortfall),
    formula: [
      `需求 = ${say(demand.range, demand)} ${sign} ${coefficientText} = ${say(need, supply)}`,
      `供给 = ${say(available, supply)}`,
      `保障率 = 供给 ÷ 需求 = ${percent(cover)}`,
      verdictWords(shortfall, { supply, open: ofSome ? 'some' : more ? 'more' : null }),
    ].join('；'),
    inputs: [...supply.plants, ...demand.plants].flatMap(({ statementIds }) => statementIds),
    coefficientIds: matches.flatMap(({ coefficient }) => coefficient.ids ?? [coefficient.id]),
  };
};

/**
 * Holds what `from` can supply against what `to` needs at full load: need = capacity × coefficient, cover = supply ÷
 * need, shortfall = need − supply, all as intervals. Only capacities that stand count, and only those whose units the
 * coefficient joins, rate with rate and stock with stock. Otherwise the balance is unknown and says what it lacks.
 */
export const balanceEdge = (edge: EdgeToBalance): Balance => {
  const matches = matchEdge(edge);
  const [first] = matches;
  if (!first) return { kind: 'unknown', lacks: lacksOf(edge), implies: imply(edge) };
  if (matches.length > 1 && !edge.alternatives) {
    const text = `“${edge.to.zh}”要几样不同的“${edge.from.zh}”，来源没有分样写产能`;
    return {
      kind: 'unknown',
      lacks: [{ kind: 'capacity', of: edge.from.id, text }],
      implies: [],
    };
  }
  return known(edge, matches, first);
};
