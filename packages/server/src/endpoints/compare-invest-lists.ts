import { compareInvestLists, type InvestList, type InvestRow } from '@lianpu/atlas';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { parseInvestList } from '../lists/parse-invest-list.js';
import { InvestComparisonSchema } from '../schemas/invest-comparison.js';
import { closed } from '../schemas/primitives.js';

/** The longest file that is taken for an edition, in characters; a city of 100,000 statements writes some 2 million. */
const longest = 16_000_000;

const headOf = ({ score, ...row }: InvestRow) => {
  const { id, rank, chainId, chainZh, linkId, linkZh, verdict } = row;
  return { id, rank, chainId, chainZh, linkId, linkZh, verdict, total: score.total };
};

const sizeOf = ({ rows, sourceIds, region }: InvestList) => ({
  rows: rows.length,
  sources: sourceIds.length,
  region,
});

const missingFrom = (ids: readonly string[], others: readonly string[]): number => {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id)).length;
};

/** POST /api/lists/invest/comparison: what became of the list since an earlier edition, which is given. Nothing is kept. */
export const investComparison = endpoint({
  method: 'POST',
  url: '/api/lists/invest/comparison',
  summary: 'What became of the investment list since an earlier edition; nothing of it is kept',
  body: closed(
    {
      name: Type.String({ minLength: 1, maxLength: 300, description: 'The name of the file.' }),
      text: Type.String({
        maxLength: longest,
        description:
          'An earlier edition, as /api/lists/invest.json or lianpu list invest --format json give it.',
      }),
    },
    { $id: 'InvestComparisonRequest' },
  ),
  // A character can take four bytes, and quotes are escaped on their way.
  mostBytes: longest * 4,
  response: InvestComparisonSchema,
  refuses: ['LIST_INVALID'],
  read: ({ body }) => body,
  load: async (desk, { name, text }) => ({
    edition: await desk.edition(),
    earlier: await parseInvestList(name, text),
  }),
  analyse: ({ edition, earlier }) => {
    const now = edition.investList();
    return { earlier, now, comparison: compareInvestLists(earlier, now) };
  },
  present: ({ earlier, now, comparison: { added, gone, changed } }) => ({
    earlier: sizeOf(earlier),
    now: sizeOf(now),
    sourcesAdded: missingFrom(now.sourceIds, earlier.sourceIds),
    sourcesGone: missingFrom(earlier.sourceIds, now.sourceIds),
    added: added.map(headOf),
    gone: gone.map(headOf),
    changed: changed.map(({ row, changes }) => ({ row: headOf(row), changes })),
  }),
});
