import { createRequire } from 'node:module';
import { chainNetwork, loadSolver, reachOf } from '@lianpu/atlas';
import { report, timed } from './timed.mjs';

const decimal = createRequire(new URL('../../packages/atlas/package.json', import.meta.url))('decimal.js');
const point = (value) => ({ low: new decimal.Decimal(value), high: new decimal.Decimal(value) });

const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** A made-up network: each link needs three earlier ones, a third of these needs leave a choice of two. */
export const madeNetwork = (count, needsEach = 3) => {
  const next = random(11);
  const id = (at) => `c.l${at}`;
  const links = Array.from({ length: count }, (_, at) => ({
    id: id(at),
    zh: id(at),
    dimension: 'mass',
    capacity: next() < 0.7 ? point(1 + Math.floor(next() * 1000)) : null,
  }));
  const route = (at) => ({
    from: id(Math.floor(next() * at)),
    coefficientId: 'x',
    coefficient: point(0.2 + next()),
  });
  const needs = links.slice(1).flatMap(({ id: to }, at) => {
    const one = [];
    for (let edges = 0; edges < needsEach;) {
      const choice = next() < 1 / 3 && edges + 1 < needsEach;
      const routes = choice ? [route(at + 1), route(at + 1)] : [route(at + 1)];
      one.push({ to, routes });
      edges += routes.length;
    }
    return one;
  });
  return { links, needs, uncounted: [] };
};

/** The most that one stage can reach as javascript-lp-solver takes it; every constraint as the linear program has it. */
const peerModel = (network, target) => {
  const constraints = {};
  const variables = {};
  const variable = (name) => (variables[name] ??= { reach: 0 });
  for (const { id, capacity } of network.links) {
    variable(id)[`out ${id}`] = -1;
    constraints[`out ${id}`] = { max: 0 };
    if (capacity === null) continue;
    variable(id)[`cap ${id}`] = 1;
    constraints[`cap ${id}`] = { max: Number(capacity.low) };
  }
  network.needs.forEach(({ to, routes }, at) => {
    if (routes.length === 1) {
      const [{ from, coefficient }] = routes;
      variable(to)[`out ${from}`] = (variable(to)[`out ${from}`] ?? 0) + Number(coefficient.low);
      return;
    }
    constraints[`need ${at}`] = { equal: 0 };
    variable(to)[`need ${at}`] = -1;
    routes.forEach(({ from, coefficient }, which) => {
      const name = `route ${at} ${which}`;
      variable(name)[`need ${at}`] = 1;
      variable(name)[`out ${from}`] = (variable(name)[`out ${from}`] ?? 0) + Number(coefficient.low);
    });
  });
  variable(target).reach = 1;
  return { optimize: 'reach', opType: 'max', constraints, variables };
};

/** The linear program beside javascript-lp-solver, and over the chains of the packs. */
export const programBench = async (pack, capacities) => {
  const solver = await loadSolver();
  const { default: peer } = await import('javascript-lp-solver');
  const lp = peer.default ?? peer;
  const Solve = (model) => lp.Solve(model);
  for (const count of [100, 300, 1000]) {
    const network = madeNetwork(count);
    const edges = network.needs.reduce((sum, { routes }) => sum + routes.length, 0);
    const target = network.links.at(-1).id;
    const own = await timed(() => reachOf(solver, network, [target])[0], 3);
    report(`${count} links, ${edges} edges, one stage at both ends of the intervals`, own);
    const other = await timed(() => Solve(peerModel(network, target)));
    const agree =
      Math.abs(other.outcome.result - Number(own.outcome.low)) <= 1e-6 * Math.abs(other.outcome.result);
    report(
      `  javascript-lp-solver, the same program at one end`,
      other,
      `${(other.processor / (own.processor / 2)).toFixed(0)} times ours a program; ${agree ? 'the same answer' : `answers differ: ${other.outcome.result} against ${own.outcome.low}`}`,
    );
  }
  const chains = chainNetwork({ pack, capacities });
  const all = await timed(() => reachOf(solver, chains.network), 5);
  report(
    `16 chains of the packs, every one of ${chains.network.links.length} stages`,
    all,
    'wanted: under 50 ms',
  );
};
