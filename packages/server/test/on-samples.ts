import type { Static } from 'typebox';
import type { StatementView } from '../src/index.js';
import type { SourceSchema } from '../src/schemas/source.js';
import { answered, type Ask, samplesDir, type Served, servedForTests } from './bench.js';

/** Some statements of a list. */
export type Page = { readonly total: number; readonly items: readonly StatementView[] };
/** Rows under a name. */
export type Rows<Key extends string> = { readonly [key in Key]: readonly { readonly id: string }[] };
/** A page of sources. */
export type SourcesAnswer = {
  readonly total: number;
  readonly sources: readonly Static<typeof SourceSchema>[];
};

/** A server over the samples for the tests of a file; `get` holds each answer to the schema its endpoint promises. */
export function onSamples(): {
  readonly served: Served;
  readonly get: ReturnType<typeof answered>;
  readonly ask: Ask;
} {
  const served = servedForTests(({ workbench }) => workbench.addPaths([samplesDir]));
  return { served, get: answered(served), ask: (...asked) => served.ask(...asked) };
}
