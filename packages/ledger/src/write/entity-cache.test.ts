import { describe, expect, it } from 'vitest';
import { EntityCache } from './entity-cache.js';

describe('entities that a ledger met', () => {
  it('are one by type and normalised name, and two by another type', () => {
    const cache = new EntityCache();
    const firm = cache.entity('enterprise', '虚构“甲乙”硅业');
    expect(firm).toMatchObject({ type: 'enterprise', key: '虚构甲乙硅业', isKept: false });
    expect(cache.entity('enterprise', '虚构“甲乙”硅业')).toBe(firm);
    expect(cache.entity('enterprise', '虚构甲乙硅业')?.id).toBe(firm?.id);
    expect(cache.entity('project', '虚构“甲乙”硅业')?.id).not.toBe(firm?.id);
    expect(cache.entity('enterprise', '“”')).toBeNull();
  });
});
