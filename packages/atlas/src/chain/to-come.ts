import type { PlacedStatement } from '../place/place-statements.js';

/** True of what is planned, aimed at or to be invested: it shows that something is to come, and not that it is there. */
export const isOnlyPlanned = ({ kind, statement }: PlacedStatement): boolean =>
  kind === 'plan' ||
  kind === 'target' ||
  (kind === 'investment' && statement.kind === 'observation' && statement.modality !== 'actual');
