import { type Exact, exact } from '../interval/exact.js';

/** A unit taken apart: what kind of quantity it measures and how much of the kind's base unit it is. */
export interface Unit {
  readonly code: string;
  /** `mass`, `power`, `mass/power`, `{片}`; two units can be converted when this is the same. */
  readonly dimension: string;
  /** Base units of the dimension in one of this unit. Bases: t, W, kW.h, m3, m2, m, h, FLOPS, CNY, USD. */
  readonly scale: Exact;
}

type Atom = readonly [dimension: string, scale: string];

const prefixed = (base: string, dimension: string, scales: Readonly<Record<string, string>>) =>
  Object.entries(scales).map(([prefix, scale]): [string, Atom] => [`${prefix}${base}`, [dimension, scale]]);

const atoms: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ['t', ['mass', '1']],
  ['kg', ['mass', '0.001']],
  ['g', ['mass', '0.000001']],
  ['jin', ['mass', '0.0005']],
  ...prefixed('W', 'power', {
    '': '1',
    k: '1e3',
    M: '1e6',
    G: '1e9',
    T: '1e12',
  }),
  ...prefixed('W.h', 'energy', {
    '': '0.001',
    k: '1',
    M: '1e3',
    G: '1e6',
    T: '1e9',
  }),
  ...prefixed('V.A', 'apparent power', {
    '': '1',
    k: '1e3',
    M: '1e6',
    G: '1e9',
  }),
  ...prefixed('V', 'voltage', { '': '1', k: '1e3', M: '1e6' }),
  ...prefixed('FLOPS', 'compute', {
    '': '1',
    k: '1e3',
    M: '1e6',
    G: '1e9',
    T: '1e12',
    P: '1e15',
    E: '1e18',
    Z: '1e21',
  }),
  ['m3', ['volume', '1']],
  ['L', ['volume', '0.001']],
  ['mL', ['volume', '0.000001']],
  ['m2', ['area', '1']],
  ['ha', ['area', '10000']],
  ['km2', ['area', '1000000']],
  ['m', ['length', '1']],
  ['km', ['length', '1000']],
  ['h', ['time', '1']],
  ['d', ['time', '24']],
  ['mo', ['time', '730']],
  ['a', ['time', '8760']],
  ['CNY', ['CNY', '1']],
  ['USD', ['USD', '1']],
  ['Cel', ['temperature', '1']],
  ['rank', ['rank', '1']],
  ['pp', ['percentage points', '1']],
  ['x', ['1', '1']],
  ['1', ['1', '1']],
  ['%', ['1', '0.01']],
]);

/** Scales that no finite decimal holds, as quotients: 15亩 are one hectare. */
const quotients: ReadonlyMap<string, readonly [string, number, number]> = new Map([
  ['mu', ['area', 10000, 15]],
  ['s', ['time', 1, 3600]],
  ['min', ['time', 1, 60]],
]);

/** The scale of all base units: one object, so that it is told by identity. */
export const unscaled: Exact = exact(1);

const parseAtom = (code: string): Unit | null => {
  if (/^\{[^{}]+\}$/.test(code)) return { code, dimension: code, scale: unscaled };
  const quotient = quotients.get(code);
  if (quotient)
    return {
      code,
      dimension: quotient[0],
      scale: exact(quotient[1]).div(quotient[2]),
    };
  const atom = atoms.get(code);
  return atom ? { code, dimension: atom[0], scale: atom[1] === '1' ? unscaled : exact(atom[1]) } : null;
};

const takeApart = (code: string): Unit | null => {
  const parts = code.split('/').map(parseAtom);
  const [first, ...rest] = parts;
  if (!first || rest.some((part) => part === null)) return null;
  return rest.reduce<Unit>(
    (unit, part) =>
      part === null
        ? unit
        : {
            code,
            dimension: `${unit.dimension}/${part.dimension}`,
            scale: unit.scale.div(part.scale),
          },
    { ...first, code },
  );
};

const known = new Map<string, Unit | null>();

/**
 * Takes apart a unit code: UCUM and ISO 4217 as statements write them, `{片}` for things counted, and quotients of
 * these (`t/GW`, `kg/d/{座}`). A month is 730 hours and a year 8760. Null for a code that is not known.
 */
export const parseUnit = (code: string): Unit | null => {
  const found = known.get(code);
  if (found !== undefined) return found;
  const unit = takeApart(code);
  known.set(code, unit);
  return unit;
};
