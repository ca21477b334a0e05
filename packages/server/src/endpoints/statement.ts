import type { Atlas } from '@lianpu/atlas';
import type { SourceWithText, Statement } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { FindingVerdict } from '../schemas/finding.js';
import { idParams } from '../schemas/id-params.js';
import { closed, offset } from '../schemas/primitives.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { viewStatement } from '../workbench/statement-view.js';
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

/** GET /api/statements/{id}: a statement, its source, its sentence, the text around it and where it is used. */
export const statement = endpoint({
  method: 'GET',
  url: '/api/statements/{id}',
  summary: 'A statement with its sentence, the text around it, and the findings and links that use it',
  params: idParams,
  response: closed(
    { statement: StatementViewSchema, window: Window, uses: Uses },
    { $id: 'StatementDetail' },
  ),
  refuses: ['STATEMENT_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const { atlas } = await desk.edition();
    const found = await desk.ledger.statement(id);
    return { atlas, statement: found, source: await desk.ledger.source(found.sourceId) };
  },
  analyse: (loaded: { atlas: Atlas; statement: Statement; source: SourceWithText }) => ({
    ...loaded,
    window: textWindow(loaded.source.text, loaded.statement),
    uses: usesOf(loaded.atlas, loaded.statement.id),
  }),
  present: ({ statement: one, source, window, uses }) => ({
    statement: viewStatement(one, source),
    window,
    uses,
  }),
});
