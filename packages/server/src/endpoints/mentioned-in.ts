import type { ChainView, ClusterView, Finding, InvestList, ShockView, StageReach } from '@lianpu/atlas';
import type { StatementId } from '@lianpu/ledger';

/** Every statement a chain mentions: capacities, placements, balances and gaps. */
export const mentionedInChain = (chain: ChainView): readonly StatementId[] => [
  ...chain.links.flatMap((link) => [
    ...link.capacities.flatMap((capacity) =>
      capacity.plants.flatMap((plant) =>
        [plant, ...(plant.contradicting ?? []), ...(plant.setAside ?? [])].flatMap(
          ({ statementIds }) => statementIds,
        ),
      ),
    ),
    ...link.placements.flatMap(({ statementId, sameAs }) => (sameAs ? [statementId, sameAs] : [statementId])),
  ]),
  ...chain.edges.flatMap(({ balance }) =>
    balance.kind === 'known' ? balance.inputs : balance.implies.flatMap(({ inputs }) => inputs),
  ),
  ...chain.verdicts.flatMap(({ statementIds }) => statementIds),
  ...chain.implications.flatMap(({ inputs }) => inputs),
  ...chain.gaps.flatMap((gap) => gap.statementIds),
];

/** Every statement that the reach of stages rests on. */
export const mentionedInReach = (stages: readonly StageReach[]): readonly StatementId[] =>
  stages.flatMap(({ binds }) => binds.flatMap(({ statementIds }) => statementIds));

/** Every statement a shock rests on: those of what it hits, and of what binds afterwards. */
export const mentionedInShock = ({ hits, losses }: ShockView): readonly StatementId[] =>
  [...hits, ...losses.flatMap(({ binds }) => binds)].flatMap(({ statementIds }) => statementIds);

/** Every statement a cluster mentions: its headline figures and what ties its members. */
export const mentionedInCluster = (cluster: ClusterView): readonly StatementId[] => [
  ...cluster.statementIds,
  ...cluster.members.flatMap((member) => member.statementIds),
];

/** Every statement a finding weighs. */
export const mentionedInFinding = (finding: Finding): readonly StatementId[] =>
  finding.figures.map((figure) => figure.statementId);

/** Every statement an investment list rests on: those of its rows, of who stands around and of what is on its way. */
export const mentionedInInvestList = ({ rows }: InvestList): readonly StatementId[] =>
  rows.flatMap((row) => [
    ...row.statementIds,
    ...row.advantages.map(({ statementId }) => statementId),
    ...[
      row.attract,
      ...row.suppliers,
      ...row.customers,
      ...row.pipeline,
      ...row.approach,
      ...row.score.parts,
    ].flatMap(({ statementIds }) => statementIds),
  ]);
