import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('./hohhot/', import.meta.url));
const clusters = [
  '绿色农畜产品加工',
  '新材料',
  '新能源',
  '生物医药',
  '新一代信息技术',
  '现代装备制造',
] as const;

interface Bulletin {
  readonly name: string;
  readonly matter: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Splits a bulletin at its front matter; a file without one has an empty matter. */
const bulletin = (name: string): Bulletin => {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  return { name, matter: parse(found?.[1] ?? '{}'), body: found?.[2] ?? text };
};

const bulletins = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map(bulletin);
const lengthOf = (body: string): number => body.replace(/\s/g, '').length;

describe('the bundled bulletins', () => {
  it('are enough for a full first run', () => {
    expect(bulletins.length).toBeGreaterThanOrEqual(12);
  });

  it.each(clusters)('name the cluster %s in at least two of them', (cluster) => {
    const naming = bulletins.filter(({ body }) => body.includes(cluster)).map(({ name }) => name);
    expect(naming.length).toBeGreaterThanOrEqual(2);
  });

  it('have titles that differ', () => {
    const titles = bulletins.map(({ matter }) => matter.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('keep the published figures that do not agree, and say so', () => {
    const wind = bulletins.find(({ body }) => body.includes('9967吨'));
    expect(wind?.body).toContain('3.45亿千瓦时');
    expect(wind?.matter.note).toContain('照录');
    const scan = bulletins.find(({ body }) => body.includes('6.7BFLOPS'));
    expect(scan?.matter.note).toContain('误读');
  });
});

describe.each(bulletins)('$name', ({ matter, body }) => {
  it('says what it is, when, and that it is our own summary', () => {
    expect(matter.title).toEqual(expect.stringMatching(/\S/));
    expect(matter.publisher).toBe('链谱示例简报');
    expect(String(matter.date)).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(matter.note).toContain('不是报道原文');
  });

  it('cites at least one source by name and date', () => {
    const sources = matter.sources;
    expect(Array.isArray(sources) && sources.length > 0).toBe(true);
    for (const source of sources as unknown[])
      expect(source).toEqual(expect.stringMatching(/20\d\d|https?:/));
  });

  it('is of a length that can be read at a glance', () => {
    expect(lengthOf(body)).toBeGreaterThanOrEqual(150);
    expect(lengthOf(body)).toBeLessThanOrEqual(450);
  });

  it('states at least one figure', () => {
    expect(body).toMatch(/\d/);
  });
});
