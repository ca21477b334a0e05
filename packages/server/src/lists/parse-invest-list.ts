import type { InvestList } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';
import { Value } from 'typebox/value';
import { InvestListSchema } from '../schemas/invest.js';

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LianpuError('LIST_INVALID', { path, reason: 'not JSON' }, { cause: error });
  }
};

/** An earlier edition of the investment list from its JSON. Throws LIST_INVALID, which names what is wrong with it. */
export const parseInvestList = (path: string, text: string): InvestList => {
  const value = parsed(path, text);
  // An edition that was itself compared carries what had changed; that is no part of the list.
  const { comparison: _, ...list } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (Value.Check(InvestListSchema, list)) return list as unknown as InvestList;
  const [first] = Value.Errors(InvestListSchema, list);
  const reason = first ? `${first.instancePath || '/'} ${first.message}` : 'not a list';
  throw new LianpuError('LIST_INVALID', { path, reason });
};
