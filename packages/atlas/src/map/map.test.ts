// The firms and figures of this file are invented.
import type { Statement } from '@lianpu/ledger';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { buildAtlas } from '../build-atlas.js';
import { figure, published, snapshotOf } from '../testing/vocabulary.js';
import type { MapQuote } from './chain-map.js';
import { drawMap } from './draw-map.js';
import { layoutMap } from './layout-map.js';
import { mapJson } from './map-json.js';

const { pack } = loadPacks();
const chainOf = (statements: readonly Statement[], id = 'pv_silicon') => {
  const snapshot = snapshotOf(statements, { entities: [], sources: [published('new', '2024-06-01')] });
  const chain = buildAtlas(snapshot, pack).chains.find((one) => one.id === id);
  if (!chain) throw new Error(`no chain ${id}`);
  return chain;
};
const said = (sentence: string, [quote, value, unit]: readonly [string, string, string]) =>
  figure({ source: 'new', sentence }, [quote, value, unit]);
const silicon = said('明远硅业<甲>有限公司颗粒硅年产能10万吨。', ['10万吨', '100000', 't']);
const ingots = said('东川晶体有限公司单晶硅棒年产能105GW。', ['105GW', '105000000000', 'W']);
const quotes = new Map<string, MapQuote>(
  [silicon, ingots].map(({ id, quote, sentence, sourceId, start, end }) => [
    id,
    { id, quote, sentence, sourceId, sourceTitle: '虚构', start, end },
  ]),
);

test('what is stated moves nothing: two editions have one layout', async () => {
  const [before, after] = [chainOf([]), chainOf([silicon, ingots])];
  expect(after.links.some(({ capacities }) => capacities.length > 0)).toBe(true);
  expect(await layoutMap(after)).toEqual(await layoutMap(before));
});

test('boxes of every chain stand apart', async () => {
  for (const { id } of pack.chains) {
    const boxes = [...(await layoutMap(chainOf([], id))).nodes.values()];
    const meet = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => Math.abs(a.x - b.x) < a.width && Math.abs(a.y - b.y) < a.height)
        .map((b) => [a, b]),
    );
    expect(meet, id).toEqual([]);
  }
});

test('the drawing has capacities, the balance, and on hover the sentences, written as XML', async () => {
  const chain = chainOf([silicon, ingots]);
  const svg = drawMap({ chain, layout: await layoutMap(chain), quotes });
  for (const words of ['105GW/年', '保障38.1%–47.6%', '缺11–16.25万吨/年']) expect(svg).toContain(words);
  expect(svg).toContain('明远硅业&lt;甲&gt;有限公司');
  expect(svg).not.toContain('<甲>');
});

test('an English drawing has English names, amounts and verdicts, and the sentences as they were written', async () => {
  const chain = chainOf([silicon, ingots]);
  const svg = drawMap({ chain, layout: await layoutMap(chain), quotes, language: 'en' });
  for (const words of [
    'lang="en"',
    '105 GW/a',
    '100,000 t/a',
    '▼ short 38.1%–47.6%',
    'short by 110,000–162,500 t/a',
  ])
    expect(svg).toContain(words);
  // What is shown is English; what is quoted on hover is not.
  const shown = [...svg.replace(/<title>[^]*?<\/title>/g, '').matchAll(/<text[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  );
  expect(shown.filter((text) => /[\u4e00-\u9fff]/.test(text ?? ''))).toEqual([]);
  expect(svg).toContain('明远硅业&lt;甲&gt;有限公司');
});

test('the JSON is JSON-LD: a processor finds names, amounts and what they are derived from', async () => {
  const chain = chainOf([silicon, ingots]);
  const json = mapJson({ chain, layout: await layoutMap(chain), quotes });
  const [top] = (await jsonld.expand(JSON.parse(JSON.stringify(json)))) as Record<string, unknown[]>[];
  expect(top?.['@id']).toBe('urn:lianpu:chain:pv_silicon');
  const links = top?.['urn:lianpu:links'] as Record<string, { '@value'?: string }[]>[];
  const polysilicon = links.find(({ '@id': id }) => String(id) === 'urn:lianpu:link:pv_silicon.polysilicon');
  expect(polysilicon?.['https://schema.org/name']).toContainEqual({
    '@language': 'zh',
    '@value': '多晶硅/颗粒硅',
  });
  const expanded = JSON.stringify(polysilicon);
  expect(expanded).toContain('"https://schema.org/minValue":[{"@value":"100000"}]');
  expect(expanded).toContain(
    `"http://www.w3.org/ns/prov#wasDerivedFrom":[{"@id":"urn:lianpu:statement:${encodeURIComponent(silicon.id)}"}]`,
  );
});
