import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isLianpuError } from '@lianpu/errors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractorVersion, listDocuments, openDocument, readDocument } from '../src/index.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianpu-documents-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
};
const code = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'read',
    (error: unknown) => (isLianpuError(error) ? error.code : String(error)),
  );
const isRoot = process.getuid?.() === 0;

test('a document is addressed by its bytes and keeps its text as it is', async () => {
  const content = '样例标题\r\n\r\n年产5万吨。\r\n';
  const opened = await openDocument(await file('plain/a.txt', content));
  expect(opened).toEqual({
    id: createHash('sha256').update(content).digest('hex'),
    name: 'a.txt',
    format: 'txt',
    text: content,
    bodyStart: 0,
    anchors: [],
    notes: [],
    title: '样例标题',
    publisher: null,
    published: null,
    citations: [],
    byteLength: Buffer.byteLength(content),
    foundBy: { title: 'text', publisher: null, published: null },
    extractor: extractorVersion,
  });
});

test('front matter is taken off, and bodyStart says how much', async () => {
  const head = '---\ntitle: 样例\npublished: 2024-05-20\nsources: [甲]\n---\n';
  const opened = await openDocument(await file('front/b.md', `${head}正文。`));
  expect(opened).toMatchObject({ text: '正文。', bodyStart: head.length, citations: ['甲'], format: 'md' });
});

test('places are believed in order: the text, front matter, side-car, file name, caller', async () => {
  await file(
    'order/index.json',
    JSON.stringify([{ doc: 'x-2024-03-03', title: '车', published: '2024-02-02' }]),
  );
  const stating = await file('order/y-2024-03-03.txt', '文题\n2024-04-04\n正文。');
  const silent = await file('order/x-2024-03-03.txt', '正文，一句。');
  const named = await file('order/z-2024-03-03.txt', '正文，一句。');
  const headed = '---\ntitle: 头\ndate: 2024-01-01\n---\n正文，一句。';
  const options = { name: 'x-2024-03-03.txt', sideCar: { title: '车', published: '2024-02-02' } };
  const told = { title: '旗', published: '2024-5-5' };
  const summary = ({ title, published, foundBy }: Awaited<ReturnType<typeof openDocument>>) =>
    [title, foundBy.title, published, foundBy.published].join(' ');

  expect(summary(await openDocument(stating))).toBe('文题 text 2024-04-04 text');
  expect(summary(await openDocument(silent, told))).toBe('车 side-car 2024-02-02 side-car');
  expect(summary(await openDocument(named, told))).toBe('旗 flag 2024-03-03 file-name');
  expect(summary(await readDocument(Buffer.from(headed), { ...options, ...told }))).toBe(
    '头 front-matter 2024-01-01 front-matter',
  );
  expect(summary(await openDocument(stating, { ...told, override: true }))).toBe('旗 flag 2024-05-05 flag');
});

test('a flag that the document goes before is noted', async () => {
  const stating = await file('order/noted.txt', '文题\n2024-04-04\n正文。');
  const { notes } = await openDocument(stating, { published: '2024-05-05', title: '文题' });
  expect(notes).toEqual([{ kind: 'flag-unused', field: 'published', given: '2024-05-05' }]);
});

test('an index.json of another shape, or broken, belongs to something else', async () => {
  await file('odd/index.json', '{"doc": ');
  expect((await openDocument(await file('odd/c.txt', '样例正文。'))).foundBy.title).toBe('file-name');
});

test.each([
  ['an empty file', 'e.txt', '', 'FILE_EMPTY'],
  ['only white space', 'e.txt', '\uFEFF \r\n　\n', 'FILE_EMPTY'],
  ['front matter without a body', 'e.md', '---\ntitle: x\n---\n\n', 'FILE_EMPTY'],
  ['NUL bytes', 'e.txt', 'a\0b', 'FILE_BINARY'],
  ['an unknown format', 'e.pptx', 'x', 'FORMAT_UNKNOWN'],
  ['no extension', 'e', 'x', 'FORMAT_UNKNOWN'],
])('%s is refused', async (_, name, content, expected) => {
  expect(await code(openDocument(await file(`bad/${name}`, content)))).toBe(expected);
});

test('a missing path, a folder and a bad date are refused', async () => {
  expect(await code(openDocument(join(folder, 'none.txt')))).toBe('PATH_MISSING');
  await mkdir(join(folder, 'dir.txt'));
  expect(await code(openDocument(join(folder, 'dir.txt')))).toBe('FILE_UNREADABLE');
  const path = await file('dated/d.txt', '样例。');
  expect(await code(openDocument(path, { published: '去年' }))).toBe('ARGUMENT_INVALID');
});

test.skipIf(isRoot)(
  'a file without permission is refused (skipped as root: root may read everything)',
  async () => {
    const path = await file('closed/f.txt', '样例。');
    await chmod(path, 0);
    expect(await code(openDocument(path))).toBe('FILE_UNREADABLE');
  },
);

test('a file at the limit is refused before it is read, with both sizes', async () => {
  const path = await file('big/g.txt', '字'.repeat(1_000_000));
  await expect(openDocument(path, { maxBytes: 3_000_000 })).rejects.toThrow(
    'g.txt: is 3 MB; only files under 3 MB are read',
  );
  expect(await code(openDocument(path, { maxBytes: 3_000_001 }))).toBe('read');
});

test('folders are walked in order; hidden files, READMEs and other formats are passed over', async () => {
  for (const name of ['b.txt', 'a.md', '.hidden.txt', 'README.md', 'c.png', 'sub/d.txt', 'index.json'])
    await file(`walk/${name}`, '样例。');
  const { files, refused } = await listDocuments([join(folder, 'walk')]);
  expect(files.map((path) => relative(folder, path))).toEqual(['walk/a.md', 'walk/b.txt', 'walk/sub/d.txt']);
  expect(refused).toEqual([]);
});

test('what cannot be listed is a refusal, and the rest is still listed, each file once', async () => {
  const path = await file('some/a.txt', '样例。');
  await file('other/x.png', 'x');
  await symlink(join(folder, 'some'), join(folder, 'some/loop'));
  const asked = [
    join(folder, 'gone'),
    join(folder, 'other/x.png'),
    path,
    join(folder, 'some'),
    join(folder, 'other'),
  ];
  const { files, refused } = await listDocuments(asked);
  expect(files).toEqual([path]);
  expect(refused.map((error) => error.code)).toEqual(['PATH_MISSING', 'FORMAT_UNKNOWN', 'FOLDER_EMPTY']);
});
