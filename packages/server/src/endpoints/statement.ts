import type { Atlas, OtherFigures } from '@lianpu/atlas';
import { decisionsOn, type SourceWithText } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { DecisionSchema } from '../schemas/decision.js';
import { FindingVerdict } from '../schemas/finding.js';
import { idParams } from '../schemas/id-params.js';
import { closed, count, nullable, offset } from '../schemas/primitives.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { type DecisionView, decisionViewer } from '../workbench/decision-view.js';
import { type StatementView, viewsFrom, viewStatement } from '../workbench/statement-view.js';
import type { Edition } from '../workbench/edition.js';
import { textWindow } from './text-window.js';
import { usesOf } from './uses-of.js';

const Window = closed(
  {
    start: offset('Where the window begins in the text.'),
    end: offset('Where it ends, exclusive.'),
    text: Type.String(),
  },
  { $id: 'TextWindow' },
);

const Uses = closed(
  {
    findings: Type.Array(closed({ id: Type.String(), title: Type.String(), verdict: FindingVerdict })),
    links: Type.Array(
      closed({ chainId: Type.String(), linkId: Type.String(), zh: Type.String(), why: Type.String() }),
    ),
  },
  { $id: 'Uses' },
);

const Others = closed(
  {
    agree: Type.Array(StatementViewSchema, { description: 'Figures of other articles that say the same.' }),
    differ: Type.Array(StatementViewSchema, { description: 'Figures of other articles that say otherwise.' }),
    articles: count('Articles that say the same, this one counted; copies of one article are one.'),
  },
  { $id: 'OtherFigures' },
);

/** GET /api/statements/{id}: a statement, its source, its sentence, the text around it and where it is used. */
export const statement = endpoint({
  method: 'GET',
  url: '/api/statements/{id}',
  summary: 'A statement with its sentence, the text around it, and the findings and links that use it',
  params: idParams,
  response: closed(
    {
      statement: StatementViewSchema,
      asRead: nullable(StatementViewSchema),
      leftOut: Type.Boolean({
        description: 'True where a decision leaves it out: it was rejected, or another source is preferred.',
      }),
      decisions: Type.Array(DecisionSchema, { description: 'What was decided of it, the newest first.' }),
      window: Window,
      uses: Uses,
      others: nullable(Others),
    },
    {
      $id: 'StatementDetail',
      description:
        '`statement` is as the decisions leave it; `asRead` as it was read, where that is not the same.',
    },
  ),
  refuses: ['STATEMENT_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const edition = await desk.edition();
    const found = await desk.ledger.statement(id);
    const source = await desk.ledger.source(found.sourceId);
    const others = (await edition.figures()).of(found.id);
    const all = await desk.ledger.decisions();
    const decided = decisionsOn(found, all);
    return {
      atlas: edition.atlas,
      read: viewStatement(found, source),
      source,
      counted: edition.statements.get(found.id) ?? null,
      decided: decided.length > 0 ? decided.toReversed().map(decisionViewer(all, edition)) : [],
      others: others && viewOthers(edition, others),
    };
  },
  analyse: (loaded: {
    atlas: Atlas;
    read: StatementView;
    source: SourceWithText;
    counted: StatementView | null;
    decided: readonly DecisionView[];
    others: ViewedOthers | null;
  }) => ({
    ...loaded,
    window: textWindow(loaded.source.text, loaded.read),
    uses: usesOf(loaded.atlas, loaded.read.id),
  }),
  present: ({ read, counted, decided, window, uses, others }) => ({
    statement: counted ?? read,
    asRead: decided.some(({ kind, standing }) => kind === 'correct' && standing) ? read : null,
    leftOut: counted === null,
    decisions: decided,
    window,
    uses,
    others,
  }),
});

interface ViewedOthers {
  readonly agree: readonly StatementView[];
  readonly differ: readonly StatementView[];
  readonly articles: number;
}

const viewOthers = (
  edition: Pick<Edition, 'statements'>,
  { agree, differ, articles }: OtherFigures,
): ViewedOthers => ({
  agree: viewsFrom(edition, agree),
  differ: viewsFrom(edition, differ),
  articles,
});
