import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenPages, openPages, visit } from './open-pages.js';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages();
}, 180_000);

afterAll(() => pages?.end());

describe('the overview', () => {
  it('shows the six clusters, and most with a headline figure', async () => {
    const page = await pages.open('/');
    expect(await page.locator('[data-cluster]').count()).toBe(6);
    expect(await page.locator('[data-cluster] .cluster-headline .figure').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.counts b').first().textContent()).toMatch(/^[1-9]\d*$/);
  });

  it('holds the bulletin that names its city once, and counts checks apart from disagreements', async () => {
    const page = await pages.open('/');
    await page.locator('.all-clusters .figure', { hasText: '2430亿元' }).waitFor();
    const headline = page.locator('[data-cluster="agriculture"] .cluster-headline .figure');
    expect(await headline.textContent()).toContain('600亿元');
    expect(await page.locator('[data-cluster="energy"] .cluster-headline').count()).toBe(0);
    await page.locator('.counts', { hasText: /核对 \d+ 处，\d+ 处对不上/ }).waitFor();
  });

  it('leads from a number to its sentence, and on to its place in the text', async () => {
    const page = await pages.open('/');
    await page.locator('[data-cluster] .figure:visible').first().click();
    const mark = page.locator('.statement-drawer .sentence-mark');
    await mark.first().waitFor();
    const quote = (await mark.allTextContents()).join('');
    expect(quote).toMatch(/\S/);
    await page.getByRole('button', { name: '在全文中查看' }).click();
    const selected = page.locator('.annotated .stated-selected');
    await selected.first().waitFor();
    expect((await selected.allTextContents()).join('')).toBe(quote);
    expect(new URL(page.url()).pathname).toMatch(/^\/sources\/[0-9a-f]{64}$/);
    expect(await selected.first().evaluate(isOnScreen)).toBe(true);
  });
});

describe('a source', () => {
  it('marks statements, and a mark opens the drawer with every field', async () => {
    const page = await pages.open('/sources');
    await page
      .getByRole('link', { name: /中环产业园/ })
      .first()
      .click();
    const mark = page.locator('.stated-observation', { hasText: '105GW' }).first();
    await mark.click();
    const drawer = page.locator('.statement-drawer');
    await drawer.getByText('105000000000 W').waitFor();
    expect(await drawer.textContent()).toMatch(/位置\s*第 \d+–\d+ 字符/);
    expect(page.url()).toContain('?s=');
  });

  it('opens at the statement its address names', async () => {
    const page = await pages.open('/statements?q=105GW');
    await page.locator('td .figure').first().click();
    const id = new URL(page.url()).searchParams.get('s') ?? '';
    const href = await page.locator('td a[href*="/sources/"]').first().getAttribute('href');
    const other = await pages.open(href ?? '');
    expect(href).toContain(id);
    expect(await other.locator('.stated-selected').first().evaluate(isOnScreen)).toBe(true);
  });

  it('says when it is not counted as of the city', async () => {
    const page = await pages.open('/sources');
    await page.route('**/api/sources/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), ofRegion: false } });
    });
    await page
      .getByRole('link', { name: /中环产业园/ })
      .first()
      .click();
    await page.getByText(/^未计入本市/).waitFor();
  });

  it('hides a kind that is switched off', async () => {
    const page = await pages.open('/sources');
    await page
      .getByRole('link', { name: /中环产业园/ })
      .first()
      .click();
    const figures = page.locator('.annotated .stated-observation');
    await figures.first().waitFor();
    await page.getByRole('checkbox', { name: /数字/ }).uncheck();
    await figures.first().waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: /数字/ }).check();
    await figures.first().waitFor();
  });
});

describe('a chain', () => {
  it('is drawn with its capacities and balances', async () => {
    const page = await pages.open('/chains');
    await page.getByRole('link', { name: '光伏硅' }).first().click();
    const map = page.locator('.chain-map svg');
    await map.waitFor();
    expect(await map.locator('.map-node').count()).toBeGreaterThanOrEqual(6);
    const words = await map.innerHTML();
    for (const figure of ['105GW', '28GW', '10万吨']) expect(words).toContain(figure);
    expect(await map.locator('.map-edge[data-verdict="short"]').count()).toBeGreaterThanOrEqual(1);
    expect(await map.locator('.map-edge[data-verdict="unknown"]').count()).toBeGreaterThanOrEqual(1);
  });

  it('explains a shortage with its formula, its sentences and its coefficient', async () => {
    const page = await pages.open('/chains/pv_silicon');
    await page.locator('.map-edge[data-verdict="short"] rect').first().click();
    const drawer = page.locator('.chain-drawer');
    await drawer.locator('.formula').waitFor();
    expect(await drawer.locator('.formula').textContent()).toMatch(/\d/);
    expect(await drawer.locator('.sentence-mark').count()).toBeGreaterThanOrEqual(2);
    expect(await drawer.locator('.coefficient a[href^="http"]').count()).toBeGreaterThanOrEqual(1);
  });

  it('can be worked with the keyboard', async () => {
    const page = await pages.open('/chains/pv_silicon');
    const node = page.locator('.map-node').first();
    await node.waitFor();
    await node.focus();
    await page.keyboard.press('Enter');
    await page.locator('.chain-drawer').getByText('依据').waitFor();
    expect(page.url()).toContain('link=');
  });

  it('can be taken away as an SVG file that needs no style sheet', async () => {
    const page = await pages.open('/chains/pv_silicon');
    await page.locator('.chain-map svg').waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /SVG/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('光伏硅.svg');
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toMatch(/^<\?xml[^>]*\?>\s*<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('105GW');
    expect(svg).not.toMatch(/var\(--/);
  });

  it('says that a link its address names is not there, and shows no id of another chain', async () => {
    const page = await pages.open('/chains/pv_silicon?link=nowhere');
    await page.getByText('这条链上没有“nowhere”').waitFor();
    expect(await page.locator('.balance-list').textContent()).not.toContain('pv_power.');
  });

  it('says what a stage reaches, and what a firm that halves costs by which way', async () => {
    const page = await pages.open('/chains/pv_silicon');
    await page.locator('.reach-table tr', { hasText: '光伏单晶硅棒' }).getByText('40–50GW/年').waitFor();
    await page.locator('.shock-tools .ant-select').click();
    await page.locator('.ant-select-item-option', { hasText: '多晶硅/颗粒硅' }).click();
    await page.locator('.shock-tools').getByText('减半').click();
    await page
      .locator('.shock-losses')
      .getByText(/少 20–25GW/)
      .waitFor();
    await page.locator('.shock-losses').getByText('多晶硅/颗粒硅 → 光伏单晶硅棒', { exact: true }).waitFor();
  });

  it('lists its gaps with a reason each', async () => {
    const page = await pages.open('/chains/pv_silicon');
    const rows = page.locator('.ant-table-tbody tr.ant-table-row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(1);
  });
});

describe('the investment list', () => {
  it('opens its first row with the arithmetic, the score and why the next is lower, and files to take away', async () => {
    const page = await pages.open('/');
    await page.getByRole('link', { name: '招商清单' }).click();
    const detail = page.locator('.invest-detail');
    await detail.first().waitFor();
    const row = page.locator('tr.ant-table-row', { hasText: '多晶硅/颗粒硅' });
    await row.getByText('11–16.25万吨/年').waitFor();
    if (!(await page.locator('.invest-detail', { hasText: '105GW/年 × 2000–2500吨/GW' }).count()))
      await row.click();
    await page.locator('.invest-detail .formula', { hasText: '2000–2500吨/GW' }).waitFor();
    expect(await page.locator('.invest-score-parts > li').count()).toBeGreaterThanOrEqual(6);
    await detail.getByText('为什么排在下一行前面').waitFor();
    const href = await page.getByRole('link', { name: 'Excel' }).getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', pages.address).href);
    expect(file.headers()['content-type']).toContain('spreadsheetml');
  });

  it('leads from a figure of a row to its sentence, and keeps to one chain', async () => {
    const page = await pages.open('/lists/invest?row=pv_silicon.polysilicon&chain=pv_silicon');
    await page.locator('.invest-detail .figure', { hasText: '105GW' }).first().click();
    await page.locator('.statement-drawer .sentence-mark').first().waitFor();
    const chains = await page.locator('tr.ant-table-row td:nth-child(3) .faint').allTextContents();
    expect(new Set(chains)).toEqual(new Set(['光伏硅']));
  });

  it('says what changed since an earlier edition from the disk, and refuses a file that is none', async () => {
    const page = await pages.open('/lists/invest');
    const href = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
    const list = (await (await page.request.get(new URL(href ?? '', pages.address).href)).json()) as {
      rows: { id: string; linkZh: string; score: { total: number } }[];
    };
    const choose = (name: string, text: string) =>
      page
        .locator('.invest-compare input')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const [first, second, ...rest] = list.rows;
    const lower = { ...second, score: { ...second?.score, total: 1 } };
    await choose('上月.json', JSON.stringify({ ...list, rows: [lower, ...rest] }));
    const compared = page.getByRole('region', { name: '与上一版相比' });
    await compared.getByText('上一版（上月.json）').waitFor();
    await compared
      .locator('li', { hasText: first?.linkZh ?? '?' })
      .first()
      .waitFor();
    const change = compared.locator('tbody tr', { hasText: '得分' });
    expect(await change.locator('td').allTextContents()).toEqual([
      expect.stringContaining(second?.linkZh ?? '?'),
      '得分',
      '1',
      String(second?.score.total),
    ]);
    await choose('别的.json', '{}');
    await page.getByRole('alert').getByText('不是招商清单的某一版').waitFor();
    expect(await compared.count()).toBe(0);
  });
});

describe('the findings', () => {
  it('show their sentences, their figures and their arithmetic', async () => {
    const page = await pages.open('/findings');
    const finding = page.locator('[data-verdict="disagrees"]', { hasText: '9967吨' }).first();
    await finding.waitFor();
    expect(await finding.locator('.sentence-mark').count()).toBeGreaterThanOrEqual(2);
    expect(await finding.locator('.formula').textContent()).toMatch(/\d/);
  });

  it('print a decrease as its source does', async () => {
    const page = await pages.open('/findings');
    await page.locator('.finding-figures .figure', { hasText: '9967吨' }).first().waitFor();
    expect(await page.locator('.finding-figures').allTextContents()).not.toContainEqual(
      expect.stringContaining('−9967'),
    );
  });

  it('say on English pages which words are Chinese, and translate the roles of figures', async () => {
    const page = await pages.open('/findings');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Analyses (titles, reasons, formulas) are in Chinese.').waitFor();
    await page.locator('dt', { hasText: 'equivalent' }).first().waitFor();
    expect(await page.locator('.finding h2').first().getAttribute('lang')).toBe('zh-CN');
  });

  it('are decided upon by name and with a reason, and a decision can be taken back', async () => {
    const page = await pages.open('/findings?verdict=disagrees');
    const finding = page.locator('[data-verdict="disagrees"]', { hasText: '9967吨' }).first();
    const explain = finding.getByRole('button', { name: '已说明' });
    await finding.waitFor();
    expect(await explain.isDisabled()).toBe(true);
    await finding.getByLabel('裁定人').fill('某编辑');
    await finding.getByLabel('为什么').fill('原稿单位是万吨');
    await explain.click();
    await finding.getByText(/某编辑于\d{4}-\d\d-\d\d：原稿单位是万吨/).waitFor();
    await finding.getByRole('button', { name: '撤销裁定' }).click();
    await finding.getByLabel('裁定人').waitFor();
  });

  it('are filtered by verdict', async () => {
    const page = await pages.open('/findings?verdict=disagrees');
    await page.locator('[data-verdict]').first().waitFor();
    const verdicts = await page
      .locator('[data-verdict]')
      .evaluateAll((all) => all.map((one) => one.dataset.verdict));
    expect(new Set(verdicts)).toEqual(new Set(['disagrees']));
  });
});

describe('a decision on a statement', () => {
  it('is written under its sentence, is heeded by the page beside it, and is taken back from the history', async () => {
    const page = await pages.open('/chains/pv_silicon');
    const link = page.locator('[data-link="ingot"], .map-node', { hasText: '光伏单晶硅棒' }).first();
    await link.getByText('105GW').first().waitFor();
    const asked = await page.request.get(new URL('/api/statements?q=105GW&limit=50', pages.address).href);
    const { items } = (await asked.json()) as { items: { id: string; quote: string }[] };
    const id = items.find(({ quote }) => quote === '105GW')?.id;
    await visit(page, new URL(`/chains/pv_silicon?s=${id}`, pages.address).href);
    const drawer = page.locator('.statement-drawer');
    await drawer.getByRole('button', { name: '更正…' }).click();
    const keep = drawer.getByRole('button', { name: '记下裁定' });
    await drawer.getByLabel('裁定人').fill('某统计员');
    await drawer.getByLabel('理由').fill('试改');
    expect(await keep.isDisabled()).toBe(true);
    await drawer.getByLabel('数值（连单位）').fill('许多');
    await keep.click();
    await drawer.getByText(/数值读不懂/).waitFor();
    await drawer.getByLabel('数值（连单位）').fill('95GW');
    await keep.click();
    await drawer.getByText('机读为 105GW').waitFor();
    await link.getByText('95GW').first().waitFor();
    await visit(page, new URL('/decisions', pages.address).href);
    const item = page.locator('.decided-item', { hasText: '试改' }).first();
    expect(await item.textContent()).toContain('数值 95GW');
    await item.getByRole('button', { name: '撤销' }).click();
    await page.locator('.decision-undone', { hasText: '试改' }).waitFor();
    await visit(page, new URL('/chains/pv_silicon', pages.address).href);
    await link.getByText('105GW').first().waitFor();
  });
});

describe('the lists', () => {
  it('lead from a name to what is stated of it', async () => {
    const page = await pages.open('/entities?type=enterprise');
    await page.locator('td a[href^="/entities/"]').first().click();
    await page.getByRole('heading', { name: '关于它的陈述' }).waitFor();
  });

  it('draw a measure over time only for one subject', async () => {
    const page = await pages.open(`/statements?measure=${encodeURIComponent('产值')}`);
    await page.getByRole('heading', { name: /各时间的数值：新材料产业集群/ }).waitFor();
    const axis = page.locator('section.panel svg');
    await axis.waitFor();
    expect(await axis.textContent()).toContain('2022');
  });

  it('sort figures by unit and exact value', async () => {
    const page = await pages.open(`/statements?kind=observation&q=${encodeURIComponent('亿元')}`);
    await page.locator('th', { hasText: '数值' }).click();
    const hints = await page
      .locator('td .figure')
      .evaluateAll((all) => all.map((one) => (one.getAttribute('title') ?? '').split('\n')[0]));
    const yuan = hints
      .flatMap((hint) => /规范值 (-?\d+)(?:\.\d+)? CNY$/.exec(hint ?? '')?.[1] ?? [])
      .map(Number);
    expect(yuan.length).toBeGreaterThan(5);
    expect(yuan).toEqual(yuan.toSorted((a, b) => a - b));
  });
});

describe('all pages', () => {
  it('change language and remember it', async () => {
    const page = await pages.open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Overview');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('say in Chinese that a source is not there', async () => {
    const page = await pages.open('/sources/nowhere');
    await page.getByText('没有这篇来源').waitFor();
    expect(await page.getByRole('button', { name: /重\s*试/ }).count()).toBe(0);
    await page.getByRole('link', { name: '到来源列表' }).click();
    await page.getByRole('heading', { name: '来源' }).waitFor();
  });

  it('name their tab after themselves', async () => {
    const page = await pages.open('/chains/pv_silicon');
    expect(await page.title()).toBe('光伏硅 – 链谱');
    await visit(page, new URL('/nowhere', pages.address).href);
    expect(await page.title()).toBe('没有这个页面 – 链谱');
  });

  it('say what to do when the server refuses', async () => {
    const page = await pages.open('/');
    await page.route('**/api/findings', (route) =>
      route.fulfill({
        status: 503,
        json: { code: 'TRIAL', message: '数据库未启动', remedy: '' },
      }),
    );
    await page.getByRole('link', { name: '核数' }).first().click();
    await page.getByRole('heading', { level: 1, name: '核数' }).waitFor();
    await page.getByText('数据库未启动').waitFor();
    await page.unroute('**/api/findings');
    await page.getByRole('button', { name: /重\s*试/ }).click();
    await page.locator('[data-verdict]').first().waitFor();
  });

  it('search from any page, and lead to the place in the text', async () => {
    const page = await pages.open('/findings');
    await page.getByRole('searchbox', { name: '搜索原文与名称' }).fill('单晶');
    await page.keyboard.press('Enter');
    await page.locator('.found-snippet mark').first().waitFor();
    await page.locator('.found-snippet a').last().click();
    const mark = page.locator('.annotated .found-words');
    await mark.first().waitFor();
    for (const words of await mark.allTextContents()) expect('单晶').toContain(words);
    await page.getByText(/“单晶”在本篇的位置已标出/).waitFor();
    await page.getByRole('button', { name: '取消标出' }).click();
    await page.locator('.annotated .found-words').first().waitFor({ state: 'detached' });
  });

  it.each([768, 1280, 1440])('do not scroll sideways at %i', async (width) => {
    const page = await pages.open('/', width);
    for (const path of [
      '/',
      '/sources',
      '/chains/pv_silicon',
      '/findings',
      '/statements',
      '/entities',
      '/review/names',
      '/decisions',
      '/search?q=硅',
    ]) {
      await visit(page, new URL(path, pages.address).href);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });

  it('complained of nothing and asked nobody else', () => {
    expect(pages.complaints).toEqual([]);
  });
});

/** Run in the page: whether an element lies within the window. */
function isOnScreen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= window.innerHeight && box.height > 0;
}
