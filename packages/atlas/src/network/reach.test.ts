// The links and figures of this file are invented.
import { beforeAll, describe, expect, test } from 'vitest';
import { range } from '../interval/range.js';
import { loadSolver, type Solver } from './load-highs.js';
import type { Network, NetworkLink, NetworkNeed } from './network.js';
import { reachOf } from './reach.js';
import { shockOf } from './shock.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const link = (id: string, low: number | null = null, high = low): NetworkLink => ({
  id,
  zh: id,
  dimension: 'mass',
  capacity: low === null ? null : range(low, high),
});
const need = (
  to: string,
  ...routes: readonly (readonly [from: string, low: number, high?: number])[]
): NetworkNeed => ({
  to,
  routes: routes.map(([from, low, high = low]) => ({
    from,
    coefficientId: `${from}-${to}`,
    coefficient: range(low, high),
  })),
});
const network = (links: readonly NetworkLink[], ...needs: readonly NetworkNeed[]): Network => ({
  links,
  needs,
  uncounted: [],
});
const reach = (of: Network, id: string) => reachOf(solver, of, [id])[0];

describe('reach', () => {
  test('a stage reaches what its supplier can feed, and the supplier binds', () => {
    // 100 t of silicon at 2 t a unit feed 50 units, though 80 could be made; one more tonne brings half a unit.
    const chain = network([link('silicon', 100), link('ingot', 80)], need('ingot', ['silicon', 2]));
    expect(reach(chain, 'ingot')).toEqual({
      linkId: 'ingot',
      low: '50',
      high: '50',
      binds: [{ linkId: 'silicon', gain: '0.5' }],
      bindsHigh: [{ linkId: 'silicon', gain: '0.5' }],
    });
  });

  test('the ends of the intervals give the ends of the reach', () => {
    // Low: 90 / 2.5 = 36. High: 110 / 2 = 55.
    const chain = network([link('silicon', 90, 110), link('ingot', 80)], need('ingot', ['silicon', 2, 2.5]));
    expect(reach(chain, 'ingot')).toMatchObject({ low: '36', high: '55' });
  });

  test('two consumers of one input reach their own most when all goes to each', () => {
    const chain = network(
      [link('power', 100), link('a', 50), link('b', 50)],
      need('a', ['power', 4]),
      need('b', ['power', 1]),
    );
    expect(reachOf(solver, chain, ['a', 'b']).map(({ low }) => low)).toEqual(['25', '50']);
  });

  test('an input needed twice over counts on both ways', () => {
    // One module takes 1 cell and 2 of power; a cell takes 3 of power: 5 of power a module, 100 / 5 = 20.
    const chain = network(
      [link('power', 100), link('cell'), link('module')],
      need('cell', ['power', 3]),
      need('module', ['cell', 1]),
      need('module', ['power', 2]),
    );
    expect(reach(chain, 'module')?.low).toBe('20');
  });

  test('alternative routes are mixed for the most', () => {
    // Route one takes 2 of A (10 there, so 5), route two 1 of B (7 there, so 7): 12 together.
    const chain = network([link('a', 10), link('b', 7), link('poly')], need('poly', ['a', 2], ['b', 1]));
    expect(reach(chain, 'poly')).toMatchObject({ low: '12' });
  });

  test('where nothing stated limits a stage its reach is open', () => {
    expect(reach(network([link('a'), link('b')], need('b', ['a', 1])), 'b')).toEqual({
      linkId: 'b',
      low: null,
      high: null,
      binds: [],
      bindsHigh: [],
    });
  });

  test('watts, tonnes and operations a second lie twenty powers of ten apart and stay exact to ten digits', () => {
    const chain = network([link('power', 3e9), link('compute', 5e20)], need('compute', ['power', 1e-11]));
    expect(reach(chain, 'compute')?.low).toBe('300000000000000000000');
  });
});

describe('closed form and solver', () => {
  test('give the same on networks without a choice', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 20; round++) {
      const links = Array.from({ length: 12 }, (_, i) =>
        link(`l${i}`, random() < 0.8 ? 1 + random() * 99 : null),
      );
      const needs = Array.from({ length: 20 }, () => {
        const to = 1 + Math.floor(random() * 11);
        return need(`l${to}`, [`l${Math.floor(random() * to)}`, 0.1 + random() * 3]);
      });
      const plain = network(links, ...needs);
      // The same with a second, useless route for everything, which only the solver can see through.
      const chosen = network(
        [...links, link('nothing', 0)],
        ...needs.map(({ to, routes }) => ({
          to,
          routes: [...routes, { from: 'nothing', coefficientId: 'x', coefficient: range(1, 1) }],
        })),
      );
      const ids = links.map(({ id }) => id);
      const [a, b] = [reachOf(solver, plain, ids), reachOf(solver, chosen, ids)];
      a.forEach((one, i) => {
        const other = b[i];
        if (one.low === null) return;
        expect(Number(other?.low) / Number(one.low)).toBeCloseTo(1, 6);
      });
    }
  });
});

describe('ends that are open', () => {
  test('a capacity of so much or more is no limit to the most', () => {
    const open: NetworkLink = { ...link('silicon', 10), capacity: { ...range(10, 10), high: null } };
    const chain = network([open, link('ingot')], need('ingot', ['silicon', 2]));
    expect(reach(chain, 'silicon')).toMatchObject({ low: '10', high: null });
    expect(reach(chain, 'ingot')).toMatchObject({ low: '5', high: null, bindsHigh: [] });
    const limited = network([open, link('ingot', 8)], need('ingot', ['silicon', 2]));
    expect(reach(limited, 'ingot')).toMatchObject({ low: '5', high: '8' });
    const [, lost] = shockOf(solver, chain, { kind: 'part', linkId: 'silicon', part: '0.5' });
    expect(lost?.lost).toEqual({ low: '2.5', high: null });
  });

  test('a need of so much or more may be without end, with a choice of routes or none', () => {
    const atLeast = (from: string, low: number) => ({
      from,
      coefficientId: from,
      coefficient: { ...range(low, low), high: null },
    });
    const one: NetworkNeed = { to: 'gas', routes: [atLeast('coal', 2)] };
    expect(reach(network([link('coal', 10), link('gas')], one), 'gas')).toMatchObject({
      low: '0',
      high: '5',
    });
    const two: NetworkNeed = { to: 'gas', routes: [atLeast('coal', 2), ...need('gas', ['coke', 5]).routes] };
    const links = [link('coal', 10), link('coke', 10), link('gas')];
    expect(reach(network(links, two), 'gas')).toMatchObject({ low: '2', high: '7' });
  });
});

describe('shock', () => {
  test('what binds at both ends of the intervals alike may cost between them', () => {
    // A = 10 at 1–2 a unit, B 2–5: half of A costs nothing at either end, but 2.5 at 2 a unit with B at 5.
    const chain = network(
      [link('a', 10), link('b', 2, 5), link('c')],
      need('c', ['a', 1, 2]),
      need('c', ['b', 1]),
    );
    const lost = shockOf(solver, chain, { kind: 'part', linkId: 'a', part: '0.5' })[1]?.lost;
    expect(lost?.low).toBe('0');
    expect(Number(lost?.high)).toBeGreaterThanOrEqual(2.5);
  });

  test('halving a link costs downstream in units, with the path', () => {
    const chain = network(
      [link('silicon', 100), link('ingot', 80), link('wafer', 70)],
      need('ingot', ['silicon', 2]),
      need('wafer', ['ingot', 1]),
    );
    const lost = shockOf(solver, chain, { kind: 'part', linkId: 'silicon', part: '0.5' });
    expect(lost.map(({ linkId, lost: amount, path }) => [linkId, amount?.low, path])).toEqual([
      ['silicon', '50', ['silicon']],
      ['ingot', '25', ['silicon', 'ingot']],
      ['wafer', '25', ['silicon', 'ingot', 'wafer']],
    ]);
  });

  test('a link with room to spare can lose that room at no cost', () => {
    const chain = network([link('silicon', 100), link('ingot', 30)], need('ingot', ['silicon', 2]));
    const [, ingot] = shockOf(solver, chain, { kind: 'amount', linkId: 'silicon', amount: range(40, 40) });
    expect(ingot?.lost).toEqual({ low: '0', high: '0' });
  });

  test('an enterprise of uncertain size leaves what the others have, whatever its size', () => {
    // 100 t besides a plant that is said to have 10 or 30 t: 110–130 t before, 100 t after, at both ends.
    const chain = network([link('silicon', 110, 130)]);
    const [own] = shockOf(solver, chain, { kind: 'amount', linkId: 'silicon', amount: range(10, 30) });
    expect(own?.after).toMatchObject({ low: '100', high: '100' });
    expect(own?.lost).toEqual({ low: '10', high: '30' });
  });

  test('losses at two links at once count together, each path from the nearer', () => {
    const chain = network(
      [link('silicon', 100), link('ingot', 50), link('wafer', 50)],
      need('ingot', ['silicon', 2]),
      need('wafer', ['ingot', 1]),
    );
    const lost = shockOf(solver, chain, [
      { kind: 'part', linkId: 'silicon', part: '0.5' },
      { kind: 'part', linkId: 'ingot', part: '0.9' },
    ]);
    expect(lost.find(({ linkId }) => linkId === 'wafer')).toMatchObject({
      lost: { low: '45', high: '45' },
      path: ['ingot', 'wafer'],
    });
  });

  test('a link of unknown capacity cannot be shocked', () => {
    expect(shockOf(solver, network([link('a')]), { kind: 'part', linkId: 'a', part: '1' })).toEqual([]);
  });
});
