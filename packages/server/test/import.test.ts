// Firms, projects and figures in these tables are invented.
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { answered, sendFile, servedForTests } from './bench.js';
import { ended } from './ended.js';

const served = servedForTests();
const get = answered(served);
const post = (url: string, payload: object) => served.app.inject({ method: 'POST', url, payload });

interface Column {
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly unit: string | null;
  readonly time: string | null;
  readonly twinOf?: string;
}
interface Preview {
  readonly name: string;
  readonly fields: Record<string, { id: string; zh: string }[]>;
  readonly sheets: {
    sheet: string | null;
    isKept: boolean;
    head: { row: number; cells: { text: string }[] }[];
    mapping: { kind: string; headerRow: number; columns: Column[] } | null;
    rows: {
      row: number;
      outcome: string;
      reason: string | null;
      problems: string[];
      cells: { column: number; text: string; read: object[] }[];
    }[];
  }[];
}

const upload = async (name: string, content: string | Uint8Array): Promise<string> => {
  const sent = await sendFile(served, name, content);
  expect(sent.statusCode, sent.body).toBe(200);
  return sent.json<{ id: string }>().id;
};
const preview = (payload: object) => get<Preview>('/api/imports/preview', '/api/imports/preview', payload);

async function projects(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('重点项目');
  sheet.addRow(['某市样例项目台账']);
  sheet.addRow(['项目名称', '建设单位', '总投资（亿元）', '开工时间', '备注']);
  sheet.addRow(['样例硅料一期', '样例硅业有限公司', 12.5, '2024-03', '进度正常']);
  sheet.addRow(['样例光伏二期', '样例光伏有限公司', '许多', '2024-05', '']);
  sheet.addRow(['', '样例玻璃有限公司', 3, '2024-06', '']);
  sheet.addRow(['合计', '', 15.5, '', '']);
  book.addWorksheet('说明').addRow(['这一页不是台账']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a workbook is looked at, mapped, imported, and its rows lead back to their cells', async () => {
  const uploadId = await upload('样例项目 2024-06-30.xlsx', await projects());
  const looked = await preview({ uploadId });
  expect(looked.name).toBe('样例项目 2024-06-30.xlsx');
  const [sheet, note] = looked.sheets;
  expect(note).toMatchObject({ sheet: '说明', mapping: null, rows: [] });
  expect(sheet).toMatchObject({ sheet: '重点项目', isKept: false });
  expect(sheet?.mapping?.columns.map(({ field }) => field)).toEqual([
    'name',
    'owner',
    'investment',
    'startedOn',
    null,
  ]);
  expect(looked.fields.projects?.map(({ id }) => id)).toContain('investment');
  expect(sheet?.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
    [3, 'read'],
    [4, 'read'],
    [5, 'refused'],
    [6, 'total'],
  ]);
  expect(sheet?.rows[0]?.cells[2]).toMatchObject({
    column: 3,
    text: '12.5',
    read: [{ kind: 'figure', measure: '总投资', value: '1250000000', unit: 'CNY' }],
  });
  expect(sheet?.rows[2]?.reason).toBe('没有项目名称');

  // The remark becomes a field; the change is shown before anything is kept.
  const columns = sheet?.mapping?.columns.map((one) =>
    one.header === '备注' ? { ...one, field: 'progress' } : one,
  );
  const mapping = { ...sheet?.mapping, columns };
  const changed = await preview({ uploadId, sheet: '重点项目', mapping });
  expect(changed.sheets).toHaveLength(1);
  expect(changed.sheets[0]?.mapping?.columns[4]?.field).toBe('progress');
  expect((await preview({ uploadId })).sheets[0]?.isKept).toBe(false);

  const sheets = [{ sheet: '重点项目', mapping }];
  const { jobId } = await get<{ jobId: string }>('/api/imports', '/api/imports', { uploadId, sheets });
  const job = await ended(served, jobId);
  expect(job).toMatchObject({ kind: 'table', name: '样例项目 2024-06-30.xlsx', state: 'done', refused: [] });
  expect(job.table?.sheets).toMatchObject([
    {
      sheet: '重点项目',
      kind: 'projects',
      rows: 4,
      added: 2,
      present: 0,
      refused: 1,
      totals: 1,
      cellProblems: 1,
    },
  ]);
  expect(job.table?.problems).toEqual([
    { sheet: '重点项目', row: 4, reason: '总投资（亿元）：“许多”不是数值', isRefused: false },
    { sheet: '重点项目', row: 5, reason: '没有项目名称', isRefused: true },
  ]);
  const first = job.table?.sheets[0]?.firstRows[0];
  type Page = {
    statements: { quote: string; place: { zh: string } | null }[];
    source: { published: string };
  };
  const page = (await served.ask(`/api/sources/${first?.sourceId}`)).body as Page;
  expect(page.source.published).toBe('2024-06-30');
  expect(page.statements.find(({ quote }) => quote === '12.5')?.place?.zh).toBe('重点项目!C3');

  const file = await served.app.inject(`/api/jobs/${jobId}/problems.csv`);
  expect(file.headers['content-disposition']).toContain('attachment');
  expect(file.payload).toContain('重点项目,5,整行未导入,没有项目名称');

  // The same again changes nothing, and the mapping is there for the header.
  const later = await upload('样例项目 2024-06-30.xlsx', await projects());
  const kept = (await preview({ uploadId: later })).sheets[0];
  expect(kept).toMatchObject({
    isKept: true,
    mapping: { columns: expect.objectContaining({ 4: expect.objectContaining({ field: 'progress' }) }) },
  });
  const again = await get<{ jobId: string }>('/api/imports', '/api/imports', {
    uploadId: later,
    sheets: [{ sheet: '重点项目', mapping: kept?.mapping }],
  });
  expect((await ended(served, again.jobId)).table?.sheets[0]).toMatchObject({ added: 0, present: 2 });
  expect((await get<{ jobs: { id: string }[] }>('/api/jobs')).jobs.map(({ id }) => id)).toEqual([
    again.jobId,
    jobId,
  ]);
});

test('a table whose header nobody knows is mapped by hand', async () => {
  const uploadId = await upload('样例.csv', '样例填报单\n甲,乙\n样例坊,12\n');
  expect((await preview({ uploadId })).sheets[0]).toMatchObject({ mapping: null, head: { length: 3 } });
  const [bare] = (await preview({ uploadId, kind: 'enterprises', headerRow: 2 })).sheets;
  expect(bare?.mapping).toMatchObject({
    kind: 'enterprises',
    headerRow: 2,
    columns: [
      { header: '甲', field: null },
      { header: '乙', field: null },
    ],
  });
  expect(bare?.rows[0]).toMatchObject({ row: 3, outcome: 'refused', reason: '没有企业名称' });
  const fields = ['name', 'output'];
  const columns = bare?.mapping?.columns.map((one, at) => ({ ...one, field: fields[at] }));
  const sheets = [{ sheet: null, mapping: { ...bare?.mapping, columns } }];
  const { jobId } = await get<{ jobId: string }>('/api/imports', '/api/imports', { uploadId, sheets });
  expect((await ended(served, jobId)).table?.sheets).toMatchObject([{ sheet: null, added: 1, refused: 0 }]);
});

test.each([
  ['空的.xlsx', '', 'FILE_EMPTY'],
  ['坏的.xlsx', 'PK\u0003\u0004 and nothing more', 'FILE_BROKEN'],
  ['旧的.xls', 'anything', 'FORMAT_UNKNOWN'],
])('%s is refused under its own name, in Chinese too', async (name, content, code) => {
  const sent = await sendFile(served, name, content);
  const answer =
    sent.statusCode === 200
      ? await post('/api/imports/preview', { uploadId: sent.json<{ id: string }>().id })
      : sent;
  expect(answer.json()).toMatchObject({ code, zh: expect.stringMatching(new RegExp(`^${name}：`)) });
  expect(answer.body).not.toContain('/tmp');
});

test('what is too large is refused while it comes, and nothing of it stays', async () => {
  const answer = await sendFile(served, '大的.csv', Buffer.alloc(100_000_001, 'a'));
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([413, 'FILE_TOO_LARGE']);
});

test('a unit that is none, a file that was never sent, and a name with folders are refused', async () => {
  const uploadId = await upload('单位.csv', '项目名称,总投资\n样例一号,3\n');
  const mapping = (await preview({ uploadId })).sheets[0]?.mapping;
  const columns = mapping?.columns.map((one) =>
    one.field === 'investment' ? { ...one, unit: '？？' } : one,
  );
  const wrong = await post('/api/imports', {
    uploadId,
    sheets: [{ sheet: null, mapping: { ...mapping, columns } }],
  });
  expect(wrong.json()).toMatchObject({
    code: 'MAPPING_INVALID',
    zh: expect.stringContaining('单位.csv：“总投资”：“？？”不是计量单位'),
  });
  expect((await post('/api/imports/preview', { uploadId: 'none' })).json()).toMatchObject({
    code: 'UPLOAD_UNKNOWN',
  });
  for (const name of ['../a.csv', 'a/b.csv', 'a\\b.csv', '..'])
    expect((await sendFile(served, name, 'a')).json()).toMatchObject({ code: 'ARGUMENT_INVALID' });
  expect((await served.ask('/api/jobs/none')).body).toMatchObject({ code: 'JOB_UNKNOWN' });
  expect((await served.ask('/api/jobs/none/problems.csv')).body).toMatchObject({ code: 'JOB_UNKNOWN' });
});

test('a file from a page of another site, and one that is no plain bytes, are refused', async () => {
  const sent = (headers: Record<string, string>) =>
    served.app.inject({ method: 'POST', url: '/api/uploads?name=a.txt', headers, payload: 'a' });
  const bytes = { 'content-type': 'application/octet-stream' };
  expect((await sent({ ...bytes, origin: 'https://evil.example' })).json()).toMatchObject({
    code: 'ORIGIN_REFUSED',
  });
  expect((await sent({ 'content-type': 'text/plain' })).json()).toMatchObject({ code: 'UPLOAD_NOT_BYTES' });
});

test('of two columns with one header the page is told which one is not read, until somebody says what it is', async () => {
  const table = '企业名称,产值（万元）,产值（万元）\n样例木器厂,300,280\n样例竹器厂,500,460\n';
  const uploadId = await upload('同名列.csv', table);
  const twins = async (asked: object) => {
    const [sheet] = (await preview({ uploadId, ...asked })).sheets;
    return sheet?.mapping ?? { kind: '', headerRow: 0, columns: [] };
  };
  const proposed = await twins({});
  expect(proposed.columns.map(({ field, twinOf }) => [field === null, twinOf])).toEqual([
    [false, undefined],
    [false, undefined],
    [true, '产值（万元）'],
  ]);
  expect((await twins({ mapping: proposed })).columns[2]?.twinOf).toBe('产值（万元）');
  const field = proposed.columns[1]?.field;
  const columns = proposed.columns.map((one, at) => (at === 2 ? { ...one, field, time: '2023' } : one));
  expect((await twins({ mapping: { ...proposed, columns } })).columns[2]).not.toHaveProperty('twinOf');
});
