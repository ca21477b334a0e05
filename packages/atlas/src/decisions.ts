import type { StatementId } from '@lianpu/ledger';

interface Decided {
  readonly id: string;
  /** Who decided. */
  readonly by: string;
  /** When, ISO 8601. Decisions count in the order in which they are given. */
  readonly at: string;
  /** Why, in the words of who decided. */
  readonly why: string;
}

/**
 * What a person said about the place of a statement. Links are full, `chain.link`.
 * - `move`: it stands on `to` instead of `from`, or, without one, of wherever else the rules put it;
 * - `place`: it stands on `link`, where the rules did not put it;
 * - `confirm`: the rules put it rightly on `link`;
 * - `bar`: it does not belong on `link`;
 * - `prefer`: of figures of one plant that contradict each other, this statement's counts;
 * - `undo`: the decision named is taken back; an `undo` can be undone.
 */
export type PlacementDecision = Decided &
  (
    | {
        readonly kind: 'move';
        readonly statementId: StatementId;
        readonly from?: string;
        readonly to: string;
      }
    | { readonly kind: 'place' | 'confirm' | 'bar'; readonly statementId: StatementId; readonly link: string }
    | { readonly kind: 'prefer'; readonly statementId: StatementId }
    | { readonly kind: 'undo'; readonly undoes: string }
  );

/** The decisions in force: those that no decision in force takes back. */
export const inForce = (decisions: readonly PlacementDecision[]): readonly PlacementDecision[] => {
  const undone = new Set<string>();
  for (const decision of [...decisions].reverse())
    if (decision.kind === 'undo' && !undone.has(decision.id)) undone.add(decision.undoes);
  return decisions.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
};
