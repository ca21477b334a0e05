import { describe, expect, it } from 'vitest';
import { loadPacks } from './load-packs.js';

const { pack, problems } = loadPacks();

describe('the shipped packs', () => {
  it('break no rule: ids unique, references known, low ≤ typical ≤ high, units known, every coefficient founded', () => {
    expect(problems).toEqual([]);
  });

  it('hold the sixteen chains and the six clusters of Hohhot', () => {
    expect(pack.ids).toEqual(['china', 'hohhot']);
    expect(pack.region).toBe('呼和浩特市');
    expect(pack.chains).toHaveLength(16);
    expect(pack.clusters).toHaveLength(6);
    const claimed = new Set(pack.clusters.flatMap(({ chains }) => chains));
    expect(pack.chains.map(({ id }) => id).filter((id) => !claimed.has(id))).toEqual([]);
  });

  it('give each coefficient a source, or say that it has none', () => {
    for (const { id, status, sources } of pack.coefficients)
      expect([id, sources.length > 0 || status === 'unsourced' || status === 'none']).toEqual([id, true]);
  });

  it('hold 124 links, 23 ties between links, and rules that leave no link unjudged', () => {
    expect(pack.chains.flatMap(({ links }) => links)).toHaveLength(124);
    expect(pack.couplings).toHaveLength(23);
    const levels = ['quantified', 'named', 'mentioned', 'none'];
    for (const level of levels)
      expect([level, pack.verdicts.some(({ when }) => when.evidence?.includes(level as 'none'))]).toEqual([
        level,
        true,
      ]);
  });

  it('state nothing of a city in the general pack', () => {
    const general = pack.chains.map((chain) => JSON.stringify(chain)).join('');
    expect(general).not.toMatch(/呼和浩特|和林格尔|中环|鑫环|久泰/);
  });
});
