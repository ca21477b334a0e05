// The firms and figures of this file are invented.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ExcelJSModule from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLianpu } from './run-lianpu.js';

// The workbook library is the server's.
const fromServer = createRequire(fileURLToPath(new URL('../../server/package.json', import.meta.url)));
const ExcelJS = fromServer('exceljs') as typeof ExcelJSModule;

const sentence = '呼和浩特市东川晶体有限公司单晶硅棒年产能105GW。';
let folder: string;
const at = (name: string) => join(folder, name);
const list = (...more: readonly string[]) => runLianpu(['list', 'invest', '--data', at('ledger'), ...more]);
const add = async (name: string, text: string) => {
  await writeFile(at(name), text);
  const { code, err } = await runLianpu(['add', '--data', at('ledger'), at(name)]);
  expect(code, err).toBe(0);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-list-'));
  await add('a.txt', `呼和浩特市明远硅业有限公司多晶硅年产能10万吨。\n${sentence}\n`);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a workbook opens with its rows and, on a second sheet, each sentence with its offsets', async () => {
  const { code, err } = await list('--out', at('list.xlsx'));
  expect(code, err).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at('list.xlsx'));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['招商清单', '出处', '最大产出', '断供影响']);
  const cells = (name: string) =>
    (workbook.getWorksheet(name)?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row] : []));
  expect(cells('招商清单').find((row) => row[3] === '多晶硅/颗粒硅')?.[9]).toBe('11–16.25万吨/年');
  const cited = cells('出处').find((row) => String(row[6]) === sentence);
  // The first line holds 25 characters and its end; the figure stands where the sentence has it.
  const start = (await readFile(at('a.txt'), 'utf8')).indexOf('105GW');
  expect(cited?.slice(10, 12)).toEqual([start, start + '105GW'.length]);
  // 10万吨 at 2000–2500吨/GW are 40–50GW: so much the ingots can reach, and lose when the silicon stands still.
  const ingots = cells('最大产出').find((row) => row[2] === '光伏单晶硅棒');
  expect(ingots?.slice(3, 7)).toEqual(['40–50GW/年', '40', '50', 'GW/a']);
  expect(ingots?.[11]).toContain('「呼和浩特市明远硅业有限公司多晶硅年产能10万吨。」（a，第');
  const lost = cells('断供影响').find((row) => row[1] === '多晶硅/颗粒硅' && row[4] === '光伏单晶硅棒');
  expect(lost?.slice(5, 8)).toEqual(['40–50GW/年', '0GW/年', '40–50GW/年']);
  expect(lost?.[11]).toBe('多晶硅/颗粒硅 → 光伏单晶硅棒');
}, 300_000);

test('an edition compares with an earlier one, and what is no edition is refused', async () => {
  await list('--out', at('before.json'));
  await add('b.txt', '呼和浩特市北坡新材有限公司多晶硅年产能20万吨。\n');
  const { out } = await list('--format', 'json', '--compare', at('before.json'));
  const { comparison } = JSON.parse(out) as { comparison: { gone: { id: string }[] } };
  expect(comparison.gone.map(({ id }) => id)).toContain('pv_silicon.polysilicon');
  await writeFile(at('other.json'), '{"rows": 1}');
  const refused = await list('--compare', at('other.json'));
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('other.json: is no edition of the investment list');
}, 300_000);
