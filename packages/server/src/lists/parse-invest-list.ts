import type { InvestList } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LianpuError('LIST_INVALID', { path, reason: 'not JSON' }, { cause: error });
  }
};

/** An earlier edition of the investment list from its JSON. Rejects with LIST_INVALID, which names what is wrong with it. */
export const parseInvestList = async (path: string, text: string): Promise<InvestList> => {
  const value = parsed(path, text);
  // An edition that was itself compared carries what had changed; that is no part of the list.
  const { comparison: _, ...list } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const { Value } = await import('typebox/value');
  const { InvestListSchema } = await import('../schemas/invest.js');
  if (Value.Check(InvestListSchema, list)) return list as unknown as InvestList;
  const [first] = Value.Errors(InvestListSchema, list);
  const reason = first ? `${first.instancePath || '/'} ${first.message}` : 'not a list';
  throw new LianpuError('LIST_INVALID', { path, reason });
};
