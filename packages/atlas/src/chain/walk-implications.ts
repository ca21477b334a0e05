import type { Implication } from '../model.js';
import type { Capacity } from './capacity.js';
import { amountIn } from './capacity.js';
import { impliedCapacity, signOf, takes } from './imply.js';
import { type EdgeToBalance, standing } from './match-edge.js';

/** An edge with the ids of its ends as the chain names them. */
export interface WalkableEdge {
  readonly from: string;
  readonly to: string;
  readonly edge: EdgeToBalance;
}

interface At {
  readonly link: string;
  readonly capacity: Capacity;
  readonly implication: Omit<Implication, 'linkId' | 'amount' | 'side'>;
}

const opposite = { '×': '÷', '÷': '×' } as const;
const deepest = 5;

const stepsFrom = (at: At, side: Implication['side'], edges: readonly WalkableEdge[]): readonly At[] =>
  edges
    .filter(({ from, to }) => (side === 'need' ? to : from) === at.link)
    .flatMap(({ from, to, edge }) => {
      const end = side === 'need' ? edge.from : edge.to;
      const fitting = edge.relations.filter((one) => takes(one, side, at.capacity));
      // Where several needs or routes meet, no one of them is the need.
      const [coefficient] = fitting;
      if (!coefficient || fitting.length > 1 || standing(end).length > 0) return [];
      const capacity = impliedCapacity(end, at.capacity, { coefficient, side });
      const sign = side === 'need' ? signOf(coefficient) : opposite[signOf(coefficient)];
      const said = `${sign} ${coefficient.text} → “${end.zh}”${amountIn(capacity.range, capacity.unit).text ?? ''}`;
      return [
        {
          link: side === 'need' ? from : to,
          capacity,
          implication: {
            ...at.implication,
            path: [...at.implication.path, side === 'need' ? from : to],
            formula: `${at.implication.formula} ${said}`,
            coefficientIds: [...at.implication.coefficientIds, ...(coefficient.ids ?? [coefficient.id])],
          },
        },
      ];
    });

const walk = (
  start: At,
  side: Implication['side'],
  edges: readonly WalkableEdge[],
): readonly Implication[] => {
  const found: Implication[] = [];
  let front: readonly At[] = [start];
  for (let depth = 0; depth < deepest && front.length > 0; depth += 1) {
    front = front
      .flatMap((at) => stepsFrom(at, side, edges))
      .filter(({ link, implication }) => !implication.path.slice(0, -1).includes(link));
    for (const { link, capacity, implication } of front)
      found.push({ linkId: link, side, amount: amountIn(capacity.range, capacity.unit), ...implication });
  }
  return found;
};

/**
 * Carries each capacity that stands up and down the chain, edge after edge, as far as coefficients reach and to links of
 * which no capacity is stated: what it needs of them, or what they could be supplied with.
 */
export const walkImplications = (edges: readonly WalkableEdge[]): readonly Implication[] => {
  const ends = new Map(
    edges.flatMap(({ from, to, edge }) => [[from, edge.from] as const, [to, edge.to] as const]),
  );
  return [...ends].flatMap(([link, end]) =>
    standing(end).flatMap((capacity) => {
      const start: At = {
        link,
        capacity,
        implication: {
          path: [link],
          formula: `“${end.zh}”${amountIn(capacity.range, capacity.unit).text ?? ''}`,
          inputs: capacity.plants.flatMap(({ statementIds }) => statementIds),
          coefficientIds: [],
        },
      };
      return [...walk(start, 'need', edges), ...walk(start, 'serves', edges)];
    }),
  );
};
