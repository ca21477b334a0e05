import type { Atlas, Finding } from '@lianpu/atlas';
import type { StatementId } from '@lianpu/ledger';

/** Where the atlas uses a statement. */
export interface UsesOfStatement {
  readonly findings: readonly Pick<Finding, 'id' | 'title' | 'verdict'>[];
  readonly links: readonly {
    readonly chainId: string;
    readonly linkId: string;
    readonly zh: string;
    readonly why: string;
  }[];
}

/** The findings that weigh a statement and the links it stands on, in the order of the atlas. */
export const usesOf = (atlas: Atlas, id: StatementId): UsesOfStatement => ({
  findings: atlas.findings
    .filter((finding) => finding.figures.some((figure) => figure.statementId === id))
    .map(({ id: findingId, title, verdict }) => ({ id: findingId, title, verdict })),
  links: atlas.chains.flatMap((chain) =>
    chain.links.flatMap((link) =>
      link.placements
        .filter((placement) => placement.statementId === id)
        .map(({ why }) => ({ chainId: chain.id, linkId: link.id, zh: link.zh, why })),
    ),
  ),
});
