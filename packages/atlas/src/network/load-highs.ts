import highs from 'highs';

// The package's types are written for CommonJS, where the loader is a property `default`; its module gives it itself.
const load = highs as unknown as typeof highs.default;

/** The solver, a WebAssembly module that is compiled once and used by every model. */
export type Solver = Awaited<ReturnType<typeof load>>;

let loading: Promise<Solver> | undefined;

/** Loads the linear solver HiGHS; later calls share the first one's module. */
export const loadSolver = (): Promise<Solver> => {
  loading ??= load();
  return loading;
};
