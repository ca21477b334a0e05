import { afterAll, beforeAll, expect } from 'vitest';
import type { Document } from '@lianpu/documents';
import { type Ledger, openLedger, type Statement } from '../src/index.js';
import { testEngines } from './engines.js';
import { at, documentOf, figure, makes, reader, readingOf, refusal, thing } from './vocabulary.js';

/** All firms and figures are invented. */
const { onEach } = testEngines();

const firm = '试作陶瓷';
const body = `${firm}全年烧制瓷砖12万箱，其中出口3万箱。${firm}有窑炉6座。`;
/** As an extractor took it that ran the head and the lines together, and as one took it that knew better. */
const [spoilt, mended] = [`首页新闻${body.replace('3万箱', '3力箱')}`, `${body.replace('。', '。\n\n')}`];

/** What an extractor of this version made of one file. */
async function taken(text: string, version: string, file = body): Promise<Document> {
  return { ...(await documentOf(file)), text, extractor: `test-extractor/${version}` };
}

/** The boxes and the kilns, wherever they stand; what the text does not have is not read. */
function readingIn(text: string, version = '1') {
  const ofFirm = { subject: firm, unit: '箱' };
  const quantities = [
    figure(at(text, '12万箱'), { ...ofFirm, value: '120000', measure: '产量' }),
    ...(text.includes('3万箱')
      ? [figure(at(text, '3万箱'), { ...ofFirm, value: '30000', measure: '出口' })]
      : []),
    figure(at(text, '6座'), { ...ofFirm, value: '6', unit: '座', measure: '窑炉' }),
  ];
  const entities = [thing(firm, { mentions: [at(text, firm)] })];
  return readingOf({
    ...{ quantities, entities, reader: { ...reader, version } },
    makes: [makes(at(text, '瓷砖'), firm, '瓷砖')],
  });
}

const quotesOf = (statements: readonly Statement[]): readonly string[] =>
  statements.map(({ quote }) => quote);

onEach('texts of readings', ({ isAbsent, on, open, place }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    if (!isAbsent) ledger = await open();
  });
  afterAll(() => ledger?.close());

  const standing = async (id: string) => {
    const { text } = await ledger.source(id);
    const statements = await ledger.statements({ sourceId: id });
    for (const { quote, start, end, sentence, sentenceStart, sentenceEnd } of statements)
      expect([text.slice(start, end), text.slice(sentenceStart, sentenceEnd)]).toEqual([quote, sentence]);
    return { text, statements };
  };

  on('a new extractor gives a file a new text, and the old reading keeps its own', async () => {
    const old = await taken(spoilt, '1');
    await ledger.addSource(old, readingIn(spoilt));
    const before = await standing(old.id);
    const better = {
      ...(await taken(mended, '2')),
      anchors: [{ start: 0, end: 4, at: { kind: 'page', page: 2 } }],
    };
    const document = better as Document;
    expect(await ledger.asKept(document)).toBe(document);
    expect(await ledger.addSource(document, readingIn(mended))).toMatchObject({
      kind: 'added',
      statements: 4,
    });

    const now = await standing(old.id);
    expect(now.text).toBe(mended);
    expect(quotesOf(now.statements)).toEqual(['瓷砖', '12万箱', '3万箱', '6座']);
    expect(await ledger.snapshot()).toMatchObject({ statements: now.statements });
    expect((await ledger.source(old.id)).anchors).toEqual(document.anchors);

    expect(await ledger.statements({ sourceId: old.id, reading: 1 })).toEqual(before.statements);
    expect(await ledger.source(old.id, 1)).toMatchObject({ text: spoilt, anchors: [] });
    expect(await ledger.statements({ sourceId: old.id, reading: 2 })).toEqual(now.statements);
    expect(await ledger.readings(old.id)).toMatchObject([
      { no: 1, textNo: 1, extractor: 'test-extractor/1', counts: false, statementCount: 3 },
      { no: 2, textNo: 2, extractor: 'test-extractor/2', counts: true, statementCount: 4 },
    ]);
    expect(await refusal(ledger.source(old.id, 3))).toContain('READING_UNKNOWN');
    expect(await ledger.hasSource(old.id, reader, 'test-extractor/2')).toBe(true);
    expect(await ledger.hasSource(old.id, reader, 'test-extractor/3')).toBe(false);
  });

  on('pages, searches and sources follow the text that counts', async () => {
    const { id } = await documentOf(body);
    const page = await ledger.page({ of: 'source', sourceId: id }, { limit: 10 });
    expect(page.statements.map(({ quote, sentence }) => [quote, mended.includes(sentence)])).toEqual([
      ...[
        ['瓷砖', true],
        ['12万箱', true],
        ['3万箱', true],
        ['6座', true],
      ],
    ]);
    const named = await ledger.page({ of: 'names', names: [firm] }, { limit: 10 });
    expect(named.statements).toHaveLength(4);
    const [hit] = (await ledger.searchTexts('出口3万箱', { offset: 0, limit: 5 })).items;
    expect(mended.slice(hit?.snippets[0]?.start, hit?.snippets[0]?.end)).toBe(hit?.snippets[0]?.text);
    expect((await ledger.searchTexts('首页新闻', { offset: 0, limit: 5 })).items).toEqual([]);
  });

  on('the same extractor, and one that was there before, bring no other text back', async () => {
    const { id } = await documentOf(body);
    const again = await taken(spoilt, '1');
    expect(await ledger.asKept(again)).toMatchObject({ text: mended, extractor: 'test-extractor/2' });
    const other = await taken(`${mended}。`, '2');
    expect(await ledger.asKept(other)).toMatchObject({ text: mended, notes: [{ kind: 'text-as-kept' }] });
    expect(await ledger.addSource(await taken(mended, '2'), readingIn(mended))).toMatchObject({
      kind: 'present',
    });
    expect(await ledger.addSource(again, readingIn(spoilt))).toMatchObject({ refused: [{}, {}, {}, {}] });
    expect((await standing(id)).text).toBe(mended);
    // A third one that takes out what the first did stands on that text again, and what was read there comes back.
    const third = await taken(spoilt, '3');
    await ledger.addSource(third, readingIn(spoilt));
    expect(quotesOf((await standing(id)).statements)).toEqual(['瓷砖', '12万箱', '6座']);
    expect((await ledger.readings(id)).at(-1)).toMatchObject({ textNo: 1, statementCount: 3 });
    await ledger.addSource(await taken(mended, '4'), readingIn(mended));
    expect((await standing(id)).text).toBe(mended);
  });

  on('a source that was removed comes back with the text that it is given', async () => {
    const file = '另一份文件';
    const [first, second] = [
      await taken('甲厂产瓷砖12万箱，窑炉6座。', '1', file),
      await taken(spoilt, '1', file),
    ];
    await ledger.addSource(first, readingOf());
    await ledger.removeSource(first.id);
    await ledger.addSource(second, readingIn(spoilt));
    expect((await ledger.source(first.id)).text).toBe(spoilt);
  });

  on('decisions go to where the new text says the same, and to no other place', async () => {
    const own = await openLedger(await place());
    const old = await taken(spoilt, '1');
    await own.addSource(old, readingIn(spoilt));
    const read = await own.statements({ sourceId: old.id, kind: 'observation' });
    const [boxes, kilns] = ['12万箱', '6座'].map((quote) => read.find((one) => one.quote === quote));
    const decided = { by: '王某', why: '查过台账' };
    const statementId = boxes?.id ?? '';
    await own.decide({ ruling: { kind: 'correct', statementId, fields: { value: '121000' } }, ...decided });
    await own.decide({ ruling: { kind: 'reject', statementId: kilns?.id ?? '' }, ...decided });
    const values = async () =>
      (await own.snapshot()).statements.flatMap((one) => (one.kind === 'observation' ? [one.value] : []));
    expect(await values()).toEqual(['121000']);

    await own.addSource(await taken(mended, '2'), readingIn(mended));
    expect(await values()).toEqual(['121000', '30000']);
    const moved = await own.decisions();
    expect(moved.map(({ at: there }) => there && mended.slice(there.start, there.end))).toEqual([
      '12万箱',
      '6座',
    ]);
    // What is decided in the new text is found in it, and in a later one.
    const [, exported] = await own.statements({ sourceId: old.id, kind: 'observation' });
    await own.decide({ ruling: { kind: 'reject', statementId: exported?.id ?? '' }, ...decided });
    expect(await values()).toEqual(['121000']);
    const shorter = `库存瓷砖12万箱；${firm}有窑炉6座。`;
    await own.addSource(await taken(shorter, '3'), readingIn(shorter));
    // The twelve stand amid other words now, so what was decided of them holds no more.
    expect(await values()).toEqual(['120000']);
    expect((await own.decisions()).map(({ at: there }) => there === null)).toEqual([true, false, true]);
    await own.close();
  });
});
