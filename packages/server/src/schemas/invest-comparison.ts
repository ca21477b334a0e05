import Type from 'typebox';
import { choice, closed, nullable } from './primitives.js';

/** A row of an edition, as far as it is named where two editions are compared. */
const InvestRowHeadSchema = closed(
  {
    id: Type.String({ description: 'chain.link.' }),
    rank: Type.Integer({ minimum: 1 }),
    chainId: Type.String(),
    chainZh: Type.String(),
    linkId: Type.String(),
    linkZh: Type.String(),
    verdict: nullable(choice(['强链', '补链', '延链'])),
    total: Type.Integer({ description: 'The score.' }),
  },
  { $id: 'InvestRowHead' },
);

const InvestChangeSchema = closed(
  {
    field: Type.String(),
    zh: Type.String({ description: 'The field in Chinese.' }),
    before: Type.String(),
    after: Type.String(),
  },
  { $id: 'InvestChange' },
);

/** What became of the list since an earlier edition. */
export const InvestComparisonSchema = closed(
  {
    earlier: closed({
      rows: Type.Integer({ description: 'Rows of the earlier edition.' }),
      sources: Type.Integer({ description: 'Sources that it was made from.' }),
      region: nullable(Type.String()),
    }),
    now: closed({ rows: Type.Integer(), sources: Type.Integer(), region: nullable(Type.String()) }),
    sourcesAdded: Type.Integer({ description: 'Sources of this edition that the earlier one did not have.' }),
    sourcesGone: Type.Integer({ description: 'Sources of the earlier edition that this one does not have.' }),
    added: Type.Array(InvestRowHeadSchema),
    gone: Type.Array(InvestRowHeadSchema),
    changed: Type.Array(closed({ row: InvestRowHeadSchema, changes: Type.Array(InvestChangeSchema) })),
  },
  { $id: 'InvestComparison' },
);
