import type { PlacementDecision } from '@lianpu/atlas';
import type { Decision, Snapshot, StatementId } from '@lianpu/ledger';

/** A statement that stands where the one decided upon stood: the same, or what a later reader made of the same span. */
const standingAt = (snapshot: Snapshot): ((decision: Decision, id: StatementId) => StatementId | null) => {
  const ids = new Set(snapshot.statements.map(({ id }) => id));
  const bySpan = new Map(
    snapshot.statements.map(({ id, sourceId, start, end }) => [`${sourceId} ${start} ${end}`, id] as const),
  );
  return ({ at }, id) => {
    if (ids.has(id)) return id;
    return at === null ? null : (bySpan.get(`${at.sourceId} ${at.start} ${at.end}`) ?? null);
  };
};

/** What people decided in the ledger about the places of statements, in their order, as the atlas takes it. */
export const placementDecisions = (
  decisions: readonly Decision[],
  snapshot: Snapshot,
): readonly PlacementDecision[] => {
  if (decisions.length === 0) return [];
  const statementAt = standingAt(snapshot);
  return decisions.flatMap((decision): readonly PlacementDecision[] => {
    const { id, ruling, by, why, recordedAt: at } = decision;
    const base = { id, by, at, why };
    if (ruling.kind === 'undo') return [{ ...base, kind: 'undo', undoes: ruling.decisionId }];
    if (ruling.kind !== 'place') return [];
    const statementId = statementAt(decision, ruling.statementId);
    if (statementId === null) return [];
    return ruling.act === 'move'
      ? [{ ...base, kind: 'move', statementId, to: ruling.link }]
      : [{ ...base, kind: ruling.act, statementId, link: ruling.link }];
  });
};
