import type highs from 'highs';

type Load = typeof highs.default;

/** The solver, a WebAssembly module that is compiled once and used by every model. */
export type Solver = Awaited<ReturnType<Load>>;

let loading: Promise<Solver> | undefined;

const load = async (): Promise<Solver> => {
  const { default: loaded } = await import('highs');
  // The package's types are written for CommonJS, where the loader is a property `default`; its module gives it itself.
  return (loaded as unknown as Load)();
};

/** Loads the linear solver HiGHS; later calls share the first one's module. */
export const loadSolver = (): Promise<Solver> => {
  loading ??= load();
  return loading;
};
