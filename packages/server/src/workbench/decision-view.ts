import { type Decision, type SourceId, standingDecisions } from '@lianpu/ledger';
import type { Edition } from './edition.js';
import { type SourceHead, sourceHead } from './statement-view.js';

/** A decision as it is shown: what was decided of what, by whom, why, and whether it counts. */
export interface DecisionView {
  readonly id: string;
  readonly kind: Decision['ruling']['kind'];
  /** Of a finding: what it was found to be; of a place: move, confirm or bar. */
  readonly outcome: string | null;
  readonly statementId: string | null;
  /** What was put right: field to what it says now. */
  readonly fields: Readonly<Record<string, string | null>>;
  readonly link: { readonly id: string; readonly zh: string } | null;
  readonly names: readonly string[];
  /** Of a preference: the source to follow, then the other. */
  readonly sources: readonly SourceHead[];
  /** The finding; its title is null where it is found no more. */
  readonly finding: { readonly id: string; readonly title: string | null } | null;
  /** The decision that is taken back. */
  readonly undoes: string | null;
  readonly by: string;
  readonly why: string;
  readonly at: string;
  /** False for one that was taken back. */
  readonly standing: boolean;
}

type Shown = Pick<Edition, 'atlas' | 'findings' | 'sources'>;

/** Shows decisions beside all there are, out of which it is told which count. */
export const decisionViewer = (
  all: readonly Decision[],
  edition: Shown,
): ((one: Decision) => DecisionView) => {
  const standing = new Set(standingDecisions(all).map(({ id }) => id));
  // An undoing counts where it is not undone itself.
  const undone = new Set<string>();
  for (const { id, ruling } of all.toReversed())
    if (ruling.kind === 'undo' && !undone.has(id)) undone.add(ruling.decisionId);
  return ({ id, ruling, by, why, recordedAt }) => ({
    id,
    kind: ruling.kind,
    outcome: ruling.kind === 'finding' ? ruling.outcome : ruling.kind === 'place' ? ruling.act : null,
    statementId: 'statementId' in ruling ? ruling.statementId : null,
    fields: ruling.kind === 'correct' ? { ...ruling.fields } : {},
    link: ruling.kind === 'place' ? { id: ruling.link, zh: linkName(edition, ruling.link) } : null,
    names: 'names' in ruling ? ruling.names.map(({ name }) => name) : [],
    sources: ruling.kind === 'prefer-source' ? headsOf(edition, [ruling.sourceId, ruling.over]) : [],
    finding:
      ruling.kind === 'finding' ? { id: ruling.findingId, title: titleOf(edition, ruling.findingId) } : null,
    undoes: ruling.kind === 'undo' ? ruling.decisionId : null,
    by,
    why,
    at: recordedAt,
    standing: ruling.kind === 'undo' ? !undone.has(id) : standing.has(id),
  });
};

const titleOf = ({ findings }: Shown, id: string): string | null =>
  findings.find((finding) => finding.id === id)?.title ?? null;

const linkName = ({ atlas }: Shown, link: string): string => {
  const [chainId = '', linkId = ''] = link.split('.');
  const chain = atlas.chains.find(({ id }) => id === chainId);
  const found = chain?.links.find(({ id }) => id === linkId);
  return chain && found ? `${chain.zh} · ${found.zh}` : link;
};

const headsOf = ({ sources }: Shown, ids: readonly SourceId[]): readonly SourceHead[] =>
  ids.map((id) => {
    const source = sources.get(id);
    return source ? sourceHead(source) : { id, name: id, title: null, publisher: null, published: null };
  });
