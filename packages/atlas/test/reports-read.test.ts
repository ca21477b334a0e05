import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from '@lianpu/ledger';
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../src/index.js';
import { loadPacks } from './load-packs.js';
import { readSnapshot, type TextToRead } from './read-snapshot.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const samplesFolder = join(root, 'samples/hohhot');
const goldFolder = join(root, '../shared/gold/dev');
const { pack } = loadPacks();

const sample = (name: string): TextToRead => {
  const [, front = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(samplesFolder, name), 'utf8')) ?? [];
  const field = (key: string) => new RegExp(`^${key}: *['"]?(.*?)['"]?$`, 'm').exec(front)?.[1] ?? null;
  return { id: name, text, title: field('title'), published: field('published') ?? field('date') };
};

const samples = () =>
  readdirSync(samplesFolder)
    .filter((name) => name.endsWith('.md'))
    .map(sample);

const reports = (): readonly TextToRead[] =>
  [
    ['s0', '呼和浩特 加快培育新质生产力', '2024-05-20'] as const,
    ['s1', '“六大产业集群”擘画现代产业新版图', '2024-12-27'] as const,
  ].map(([id, title, published]) => ({
    id,
    text: readFileSync(join(goldFolder, `${id}.txt`), 'utf8'),
    title,
    published,
  }));

const hasReports = existsSync(join(goldFolder, 's1.txt'));
const reason = hasReports ? '' : ' (skipped: the folder ../shared/gold does not lie beside the repository)';

const drawn = (texts: readonly TextToRead[]) => {
  const snapshot: Snapshot = readSnapshot(texts);
  const quotes = new Map(snapshot.statements.map(({ id, quote }) => [id, quote]));
  const atlas = buildAtlas(snapshot, pack);
  const silicon = atlas.chains.find(({ id }) => id === 'pv_silicon');
  const headlines = atlas.clusters.map(({ id, headlineId }) => [id, quotes.get(headlineId ?? '') ?? null]);
  return {
    headlines: Object.fromEntries(headlines) as Readonly<Record<string, string | null>>,
    together: atlas.headlineIds?.map((id) => quotes.get(id)),
    capacities: silicon?.links.flatMap(({ id, capacities, aliasOf }) =>
      (aliasOf === null ? capacities : [])
        .filter(({ modality, scope }) => modality === 'actual' && scope === 'plants')
        .map(({ amount }) => [id, amount.text]),
    ),
    balances: silicon?.edges.flatMap(({ from, to, balance }) =>
      balance.kind === 'known' ? [[from, to, balance.verdict]] : [],
    ),
    findings: atlas.findings.map(({ check, verdict, figures }) => [
      check,
      verdict,
      figures.map(({ statementId }) => quotes.get(statementId)).join(' '),
    ]),
  };
};

const siliconCapacities = [
  ['polysilicon', '10万吨/年'],
  ['mono_ingot', '105GW/年'],
  ['wafer', '28GW/年'],
];
const siliconBalances = [
  ['polysilicon', 'mono_ingot', 'short'],
  ['mono_ingot', 'wafer', 'ample'],
  ['polysilicon', 'wafer', 'ample'],
];

test('the bundled bulletins, read by the reader, draw the silicon chain and the coal finding', () => {
  const { capacities, balances, findings, headlines, together } = drawn(samples());
  expect(together).toContain('2430亿元');
  expect(headlines).toMatchObject({ agriculture: '超过600亿元', materials: '547.1亿元', energy: null });
  expect(capacities).toEqual(siliconCapacities);
  expect(balances).toEqual(siliconBalances);
  expect(findings).toContainEqual(['coefficient', 'disagrees', '3.45亿千瓦时 9967吨']);
  expect(findings).toContainEqual(['parts-total', 'agrees', '30项 26项 4项']);
});

describe.skipIf(!hasReports)(`two newspaper reports, read by the reader${reason}`, () => {
  const { capacities, balances, findings, headlines } = hasReports
    ? drawn(reports())
    : { capacities: [], balances: [], findings: [], headlines: {} };

  test('a headline is what the reports state of a whole cluster, or nothing', () => {
    expect(headlines).toEqual({
      agriculture: '突破600亿元',
      materials: '547.1 亿元',
      energy: null,
      biomedicine: '153.7亿元',
      information: null,
      equipment: null,
    });
  });

  test('105GW, 10万吨 and 28GW stand on the silicon chain with their balance', () => {
    expect(capacities).toEqual(siliconCapacities);
    expect(balances).toEqual(siliconBalances);
  });

  test('what disagrees is the coal, the unit of compute, the milk of a cow in half a year, a plan beyond its plant and capacities of no one line, and nothing else', () => {
    expect(findings.filter(([, verdict]) => verdict === 'disagrees')).toEqual([
      ['coefficient', 'disagrees', '3.45亿千瓦时 9967吨'],
      ['coefficient', 'disagrees', '14吨'],
      ['suspect-unit', 'disagrees', '6.7BFLOPS 约2万张'],
      ['plan', 'disagrees', '9.4万吨 2.2万余吨 10万吨'],
      ['rate-total', 'disagrees', '24吨/天 5000标方/小时'],
      ['rate-total', 'disagrees', '4000吨 24吨/天'],
    ]);
    expect(findings).toContainEqual([
      'parts-total',
      'agrees-rounded',
      '1048.3万千瓦 493.8万千瓦 120万千瓦 235万千瓦 140.5万千瓦 39.2万千瓦 19.5万千瓦',
    ]);
    expect(findings).toContainEqual(['growth-base', 'agrees', '突破600亿元 249.6亿元 71.2%']);
  });
});
