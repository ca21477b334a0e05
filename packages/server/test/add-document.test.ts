import { expect, test } from 'vitest';
import { zipOf } from '../../documents/test/make/zip-of.js';
import type { JobAnswer } from './answers.js';
import { answered, inventedBulletin, sendFile, servedForTests } from './bench.js';
import { ended } from './ended.js';

const served = servedForTests();
const get = answered(served);

async function added(name: string, content: string | Uint8Array, told: object = {}): Promise<JobAnswer> {
  const uploadId = (await sendFile(served, name, content)).json<{ id: string }>().id;
  const { jobId } = await get<{ jobId: string }>('/api/documents', '/api/documents', { uploadId, ...told });
  return ended(served, jobId);
}

test('a document says what was found and where, and how many statements came out; again it is there', async () => {
  const first = await added('样例.md', inventedBulletin());
  expect(first).toMatchObject({ kind: 'document', name: '样例.md', state: 'done', refused: [] });
  const [document] = first.documents?.documents ?? [];
  expect(document).toMatchObject({
    name: '样例.md',
    title: '虚构示例：甲乙材料公司',
    published: '2024-03-01',
    foundBy: { title: 'front-matter', published: 'front-matter' },
  });
  expect(document?.statements).toBeGreaterThanOrEqual(3);
  type Page = { statements: unknown[] };
  expect(((await served.ask(`/api/sources/${document?.id}`)).body as Page).statements).toHaveLength(
    document?.statements ?? -1,
  );
  const again = await added('改名.md', inventedBulletin());
  expect(again.documents).toMatchObject({
    documents: [],
    held: [
      { source: { id: document?.id, title: '虚构示例：甲乙材料公司' }, statements: document?.statements },
    ],
  });
});

test('what a person knows is for documents that do not say; the day may stand in the name of the file', async () => {
  const told = await added('a.txt', '虚构的丙丁公司年产能6万吨。', {
    title: '虚构消息',
    published: '2024-05-06',
  });
  expect(told.documents?.documents).toMatchObject([
    { published: '2024-05-06', foundBy: { published: 'flag' } },
  ]);
  const named = await added('b 2024-07-08.txt', '虚构的戊己公司年产能7万吨。');
  expect(named.documents?.documents).toMatchObject([
    { published: '2024-07-08', foundBy: { published: 'file-name' } },
  ]);
});

test('an archive gives a document an entry, and what could not be read is said under its name', async () => {
  const zip = await zipOf({
    'a.md': inventedBulletin('2024-03-02', '5万吨'),
    'b.pdf': 'no pdf',
    'c.jpg': 'no text',
  });
  const { documents, refused } = await added('一批.zip', zip);
  expect(documents?.documents.map(({ name }) => name)).toEqual(['一批.zip!/a.md']);
  expect(documents?.passedOver).toEqual([{ extension: '.jpg', count: 1 }]);
  expect(refused).toEqual([
    expect.objectContaining({ code: 'FILE_BROKEN', zh: expect.stringMatching(/^一批\.zip!\/b\.pdf：/) }),
  ]);
});
