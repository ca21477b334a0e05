import type { Atlas, OtherFigures } from '@lianpu/atlas';
import type { SourceWithText, Statement } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { FindingVerdict } from '../schemas/finding.js';
import { idParams } from '../schemas/id-params.js';
import { closed, count, nullable, offset } from '../schemas/primitives.js';
import { StatementViewSchema } from '../schemas/statement.js';
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
    { statement: StatementViewSchema, window: Window, uses: Uses, others: nullable(Others) },
    { $id: 'StatementDetail' },
  ),
  refuses: ['STATEMENT_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const edition = await desk.edition();
    const found = await desk.ledger.statement(id);
    const source = await desk.ledger.source(found.sourceId);
    const others = (await edition.figures()).of(found.id);
    return { atlas: edition.atlas, statement: found, source, others: others && viewOthers(edition, others) };
  },
  analyse: (loaded: {
    atlas: Atlas;
    statement: Statement;
    source: SourceWithText;
    others: ViewedOthers | null;
  }) => ({
    ...loaded,
    window: textWindow(loaded.source.text, loaded.statement),
    uses: usesOf(loaded.atlas, loaded.statement.id),
  }),
  present: ({ statement: one, source, window, uses, others }) => ({
    statement: viewStatement(one, source),
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
