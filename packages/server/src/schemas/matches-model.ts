import type {
  Amount,
  ChainView,
  ClusterView,
  CoefficientView,
  DecidedFinding,
  InvestList,
  ShockView,
  StageReach,
} from '@lianpu/atlas';
import type { Entity, Source } from '@lianpu/ledger';
import type { Repeat } from '@lianpu/reading';
import type { Static, TSchema } from 'typebox';
import type { PlaceView, SourceView } from '../workbench/place-view.js';
import type { StatementView } from '../workbench/statement-view.js';
import type { AmountSchema } from './amount.js';
import type { ChainSchema } from './chain.js';
import type { ClusterSchema } from './cluster.js';
import type { CoefficientSchema } from './coefficient.js';
import type { DeepReadonly, DeepRequired } from './deep-readonly.js';
import type { EntitySchema } from './entity.js';
import type { FindingSchema } from './finding.js';
import type { InvestListSchema } from './invest.js';
import type { PlaceSchema } from './location.js';
import type { ShockSchema, StageReachSchema } from './reach.js';
import type { RepeatSchema, SourceSchema, SourceWithTextSchema } from './source.js';
import type { StatementViewSchema } from './statement.js';

/** `true` when each of the two can stand in for the other. */
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : 'too wide') : 'too narrow';

/** Compared as they are, and once more with every optional property required, so that none is forgotten. */
type Matches<Schema extends TSchema, Model> =
  Same<DeepReadonly<Static<Schema>>, DeepReadonly<Model>> extends true
    ? Same<DeepRequired<Static<Schema>>, DeepRequired<Model>>
    : Same<DeepReadonly<Static<Schema>>, DeepReadonly<Model>>;

/**
 * Holds the schemas of the API to the models of the packages: when one changes and the other does not,
 * the build stops here and the property named says which.
 */
export const schemasMatchModels: {
  readonly amount: Matches<typeof AmountSchema, Amount>;
  readonly chain: Matches<typeof ChainSchema, ChainView>;
  readonly cluster: Matches<typeof ClusterSchema, ClusterView>;
  readonly coefficient: Matches<typeof CoefficientSchema, CoefficientView>;
  readonly entity: Matches<typeof EntitySchema, Entity>;
  readonly finding: Matches<typeof FindingSchema, DecidedFinding>;
  readonly investList: Matches<typeof InvestListSchema, InvestList>;
  readonly place: Matches<typeof PlaceSchema, PlaceView>;
  readonly repeat: Matches<typeof RepeatSchema, Repeat>;
  readonly source: Matches<typeof SourceSchema, Source>;
  readonly sourceWithText: Matches<typeof SourceWithTextSchema, SourceView>;
  readonly shock: Matches<typeof ShockSchema, ShockView>;
  readonly stageReach: Matches<typeof StageReachSchema, StageReach>;
  readonly statement: Matches<typeof StatementViewSchema, StatementView>;
} = {
  amount: true,
  chain: true,
  cluster: true,
  coefficient: true,
  entity: true,
  finding: true,
  investList: true,
  place: true,
  repeat: true,
  source: true,
  sourceWithText: true,
  shock: true,
  stageReach: true,
  statement: true,
};
