// The ways in: documents, ledgers and feeds, in a real Chromium. Firms, projects and figures are invented.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPages, openPages, visit } from './open-pages.js';

let pages: OpenPages;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-intake-'));
  pages = await openPages();
}, 600_000);

afterAll(async () => {
  await pages?.end();
  await rm(folder, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(folder, ...names);

async function ledgerFile(name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('重点项目');
  sheet.addRow(['样例项目台账']);
  sheet.addRow(['项目名称', '建设单位', '总投资（亿元）', '说明']);
  sheet.addRow(['样例硅料一期', '样例硅业有限公司', 12.5, '年产颗粒硅5万吨']);
  sheet.addRow(['样例光伏二期', '样例光伏有限公司', '许多', '']);
  sheet.addRow(['', '样例玻璃有限公司', 3, '']);
  book.addWorksheet('填表说明').addRow(['这一页不是台账']);
  await book.xlsx.writeFile(at(name));
  return at(name);
}

describe('a ledger', () => {
  it('is mapped, imported with what was left out, and leads back to its cells', async () => {
    const page = await pages.open('/sources');
    await page.getByRole('link', { name: '导入台账' }).click();
    await page.locator('.file-drop input').setInputFiles(await ledgerFile('样例台账 2024-06-30.xlsx'));
    const sheet = page.getByRole('region', { name: '重点项目' });
    await sheet.getByText('总投资 12.5亿元').waitFor();
    await sheet.getByText('本行不导入：没有项目名称').waitFor();
    await page.getByRole('region', { name: '填表说明' }).getByText('没有认出表头').waitFor();
    // A column that nobody knew becomes one that is read.
    const remark = sheet.getByLabel('“说明”对应的字段');
    await remark.fill('建设内容');
    await page.locator('.ant-select-item-option', { hasText: '建设内容' }).first().click();
    await sheet.getByText(/年产.* 5万吨/).waitFor();
    await page.getByRole('button', { name: '开始导入' }).click();
    const report = page.getByRole('region', { name: '样例台账 2024-06-30.xlsx' });
    await report.getByText('共 3 行：新增 2 行，已有 0 行，未导入 1 行').waitFor();
    expect(await report.locator('tbody tr').allTextContents()).toEqual([
      '重点项目 4单元格未读总投资（亿元）：“许多”不是数值',
      '重点项目 5整行未导入没有项目名称',
    ]);
    const waiting = page.waitForEvent('download');
    await report.getByRole('link', { name: '下载全部 2 处（CSV）' }).click();
    const file = await readFile(await (await waiting).path(), 'utf8');
    expect(file).toContain('重点项目,5,整行未导入,没有项目名称');
    await report.getByRole('link', { name: '第 3 行' }).click();
    await page.locator('.annotated [data-ids]', { hasText: '12.5' }).first().click();
    await page.locator('.statement-drawer').getByText('重点项目!C3').waitFor();
  });

  it('is taken as the last time when its header comes again, and nothing goes in twice', async () => {
    const page = await pages.open('/sources/import');
    await page.locator('.file-drop input').setInputFiles(await ledgerFile('样例台账 2024-06-30.xlsx'));
    const sheet = page.getByRole('region', { name: '重点项目' });
    await sheet.getByText('已按上次的对应关系').waitFor();
    await sheet.getByText(/年产.* 5万吨/).waitFor();
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByText('新增 0 行，已有 2 行').waitFor();
    await visit(page, page.url());
    await page.getByText('新增 0 行，已有 2 行').waitFor();
    expect(await page.getByText('最近的导入').count()).toBe(1);
  });

  it('whose header nobody knows is mapped by hand', async () => {
    await writeFile(at('不识.csv'), '样例填报单\n甲,乙\n样例坊,12\n');
    const page = await pages.open('/sources/import');
    await page.locator('.file-drop input').setInputFiles(at('不识.csv'));
    await page.getByText('没有认出表头').waitFor();
    expect(await page.getByRole('button', { name: '开始导入' }).isDisabled()).toBe(true);
    await page.getByLabel('表头在').click();
    await page.locator('.ant-select-item-option', { hasText: '第 2 行' }).click();
    await page.getByText('本行不导入：没有项目名称').waitFor();
    await page.getByLabel('“甲”对应的字段').click();
    await page.locator('.ant-select-item-option', { hasText: '项目名称' }).first().click();
    await page.getByText('本行不导入').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByText('共 1 行：新增 1 行').waitFor();
  });

  it.each([
    ['坏的.xlsx', 'PK\u0003\u0004 and nothing more', /坏的\.xlsx：无法按 \w+ 读取/],
    ['空的.csv', '', /空的\.csv：是空文件/],
  ])('%s is refused in Chinese under its own name', async (name, content, words) => {
    await writeFile(at(name), content);
    const page = await pages.open('/sources/import');
    await page.locator('.file-drop input').setInputFiles(at(name));
    await page.getByRole('alert').getByText(words).waitFor();
  });
});

describe('documents', () => {
  it('are read one by one, and say what was found, where, and how much they state', async () => {
    await writeFile(at('丙丁公司 2024-07-08.txt'), '虚构的丙丁公司年产能6万吨，总投资8亿元。');
    await writeFile(at('坏的.pdf'), 'no pdf');
    const page = await pages.open('/sources/add');
    await page.getByLabel('发布者').fill('虚构日报');
    await page.locator('.file-drop input').setInputFiles([at('丙丁公司 2024-07-08.txt'), at('坏的.pdf')]);
    const read = page.locator('.added-file', { hasText: '丙丁公司 2024-07-08.txt' });
    await read.getByText('2 条陈述').waitFor();
    expect(await read.locator('dd').nth(1).textContent()).toBe('虚构日报 来自本页所填');
    expect(await read.locator('dd').nth(2).textContent()).toBe('2024-07-08 来自文件名');
    const broken = page.locator('.added-file', { hasText: '坏的.pdf' });
    await broken.getByText('未成功').waitFor();
    await broken.getByText(/坏的\.pdf：无法按 pdf 读取/).waitFor();
    await page.getByText('共 2 个文件，已读完 2 个').waitFor();
    await page.locator('.file-drop input').setInputFiles(at('丙丁公司 2024-07-08.txt'));
    await read.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: '丙丁公司' }).waitFor();
  });
});

describe('feeds', () => {
  it('are added, read, looked back on and taken away', async () => {
    await mkdir(at('news'));
    await writeFile(at('news', 'first.txt'), '虚构的戊己公司年产能7万吨。');
    const page = await pages.open('/sources');
    await page.getByRole('link', { name: '订阅' }).click();
    await page.getByLabel('文件夹的完整路径，或订阅源的网址').fill(at('news'));
    await page.getByRole('button', { name: '添加', exact: true }).click();
    const feed = page.locator('[data-feed="news"]');
    await feed.getByText(/新增 1 篇，已有 0 篇/).waitFor();
    await writeFile(at('news', 'second.txt'), '虚构的庚辛公司年产能9万吨。');
    await feed.getByRole('button', { name: '立即读取' }).click();
    await feed.getByText(/新增 1 篇，已有 1 篇/).waitFor();
    await feed.getByRole('button', { name: '历次新增' }).click();
    await feed.locator('.feed-run').nth(1).waitFor();
    expect(await feed.locator('.feed-run a').allTextContents()).toEqual(['second', 'first']);
    await feed.getByRole('button', { name: '移除' }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '移除' }).click();
    await feed.waitFor({ state: 'detached' });
  });

  it('that cannot be read say why, and show no password', async () => {
    const page = await pages.open('/sources/feeds');
    await page.getByLabel('文件夹的完整路径，或订阅源的网址').fill('http://reader:geheim@127.0.0.1:9/rss');
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByText(/指向本机或内部网络的地址 127\.0\.0\.1/).waitFor();
    expect(await page.content()).not.toContain('geheim');
    await page.getByLabel('文件夹的完整路径，或订阅源的网址').fill(at('nowhere'));
    await page.getByRole('button', { name: '添加', exact: true }).click();
    await page.getByText('没有这个文件或文件夹').waitFor();
  });
});

it.each([390, 768, 1280])('none of them scrolls sideways at %i', async (width) => {
  const page = await pages.open('/sources/add', width);
  for (const path of ['/sources/add', '/sources/import', '/sources/feeds']) {
    await visit(page, new URL(path, pages.address).href);
    if (path === '/sources/import') {
      await page.locator('.file-drop input').setInputFiles(await ledgerFile('样例台账 2024-06-30.xlsx'));
      await page.locator('.preview-table').waitFor();
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

it('they complained of nothing and asked nobody else', () => {
  expect(pages.complaints).toEqual([]);
});
