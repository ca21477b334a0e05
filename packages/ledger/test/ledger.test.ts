import { expect } from 'vitest';
import type { Ledger, Snapshot } from '../src/index.js';
import { testEngines } from './engines.js';
import {
  at,
  documentOf,
  event,
  figure,
  makes,
  reader,
  readingOf,
  refusal,
  thing,
  timeless,
} from './vocabulary.js';

const text = '样例硅能有限公司年产“颗粒硅”10.50万吨。\n样例硅能🙂今年3月投产；产值同比增长3%！';
const full = '样例硅能有限公司';
const capacity = figure(at(text, '10.50万吨'), { value: '105000.0', subject: full, object: '颗粒硅' });
const growth = figure(at(text, '3%'), {
  value: '3',
  unit: '%',
  role: 'growth',
  base: 'yoy',
  subject: '样例硅能',
  because: { value: [[40, 41]], base: [[36, 38]] },
  duplicate: true,
});
const start = event(at(text, '今年3月投产'), { project: '样例硅能', parties: ['某市'], time: '2024-03' });
const product = makes(at(text, '年产“颗粒硅”'), full, '颗粒硅');
const firm = thing(full, { aliases: ['样例硅能'], mentions: [at(text, full), at(text, '样例硅能', 1)] });
const reading = readingOf({
  quantities: [capacity, growth],
  events: [start],
  makes: [product],
  entities: [firm],
});

const { onEach, onServer } = testEngines();
const snapshots: Record<string, Snapshot> = {};

onEach('the ledger', ({ engine, on: onEngine, open }) => {
  const on = (name: string, body: (ledger: Ledger) => Promise<void>): void =>
    onEngine(name, async () => {
      const ledger = await open();
      await body(ledger).finally(() => ledger.close());
    });

  on('is empty at first, and says which engine it is', async (ledger) => {
    expect(ledger.engine).toBe(engine);
    expect(await ledger.snapshot()).toEqual({ sources: [], statements: [], bySource: [], entities: [] });
  });

  on('keeps a document with its text, its statements and its names', async (ledger) => {
    const document = await documentOf(text);
    expect(await ledger.addSource(document, reading)).toEqual({
      kind: 'added',
      sourceId: document.id,
      statements: 4,
      refused: [],
    });
    expect(await ledger.source(document.id)).toMatchObject({
      text,
      published: '2024-05-20',
      statementCount: 4,
    });
    expect(await ledger.counts()).toEqual({
      sources: 1,
      statements: 4,
      observations: 2,
      events: 1,
      relations: 1,
      entities: 1,
      names: 2,
      refused: 0,
    });
    const [entity] = await ledger.entities();
    expect(entity).toMatchObject({
      name: full,
      names: ['样例硅能', full],
      mentionCount: 2,
      type: 'enterprise',
    });
    snapshots[engine] = await ledger.snapshot();
  });

  on('gives every statement back as it was read, digits and all', async (ledger) => {
    await ledger.addSource(await documentOf(text), reading);
    const { entities, statements } = await ledger.snapshot();
    const id = entities[0]?.id;
    const [made, stated, event, grown] = statements;
    expect(stated).toMatchObject({
      kind: 'observation',
      value: '105000.0',
      value2: null,
      subject: full,
      subjectEntity: id,
      sentence: text.slice(0, text.indexOf('\n')),
    });
    expect(grown).toMatchObject({ because: growth.because, duplicate: true, base: 'yoy', subjectEntity: id });
    expect(event).toMatchObject({ kind: 'event', type: 'producing', parties: ['某市'], time: '2024-03' });
    expect(made).toMatchObject({ kind: 'relation', predicate: 'makes', object: '颗粒硅', subjectEntity: id });
    for (const { quote, start, end, sentence, sentenceStart, sentenceEnd } of statements) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(sentenceStart, sentenceEnd)).toBe(sentence);
    }
    // Of a snapshot's statement the words that gave its fields are worked out when asked for.
    expect(await ledger.statement(grown?.id ?? '')).toEqual({ ...grown, because: growth.because });
  });

  on('changes nothing when the same bytes are read again, under any file name', async (ledger) => {
    await ledger.addSource(await documentOf(text), reading);
    const before = [await ledger.snapshot(), await ledger.revision()];
    const again = await ledger.addSource(await documentOf(text, '2024-05-20', 'copy.txt'), reading);
    expect(again).toMatchObject({ kind: 'present', statements: 4 });
    expect([await ledger.snapshot(), await ledger.revision()]).toEqual(before);
  });

  on('refuses what does not stand in the text, counts it, and keeps the rest', async (ledger) => {
    const shifted = { ...capacity, start: capacity.start + 1, end: capacity.end + 1 };
    const beyond = { ...start, end: text.length + 1 };
    const inverted = { ...product, start: 5, end: 5, quote: '' };
    const smile = text.indexOf('🙂');
    const halved = figure({ quote: text.slice(smile, smile + 1), start: smile, end: smile + 1 });
    const notDecimal = { ...growth, value: '1,200' };
    const elsewhere = thing('某厂', { mentions: [{ quote: '某厂', start: 0, end: 2 }] });
    const outcome = await ledger.addSource(
      await documentOf(text),
      readingOf({
        quantities: [shifted, halved, notDecimal, growth],
        events: [beyond],
        makes: [inverted],
        entities: [elsewhere],
      }),
    );
    expect(outcome.statements).toBe(1);
    expect(outcome.refused.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      'observation: the text has "0.50万吨。" there',
      'observation: the range cuts a character in two',
      'observation: the value "1,200" is not a decimal',
      `event: the range ${beyond.start}-${beyond.end} is not within the text's ${text.length}`,
      `relation: the range 5-5 is not within the text's ${text.length}`,
      'mention: the text has "样例" there',
    ]);
    expect(await ledger.counts()).toMatchObject({ statements: 1, refused: 6 });
  });

  on('hides a removed source with all it says, and brings it back', async (ledger) => {
    const document = await documentOf(text);
    await ledger.addSource(document, reading);
    const before = await ledger.snapshot();
    const statementId = before.statements[0]?.id ?? '';
    await ledger.removeSource(document.id);
    expect(await ledger.snapshot()).toEqual({ sources: [], statements: [], bySource: [], entities: [] });
    expect(await ledger.hasSource(document.id, reader)).toBe(false);
    expect(await refusal(ledger.source(document.id))).toContain('SOURCE_UNKNOWN');
    expect(await refusal(ledger.statement(statementId))).toContain('STATEMENT_UNKNOWN');
    expect(await refusal(ledger.removeSource(document.id))).toContain('SOURCE_UNKNOWN');
    expect((await ledger.addSource(document, reading)).kind).toBe('added');
    expect(await ledger.snapshot()).toEqual(before);
    expect(await ledger.hasSource(document.id, reader)).toBe(true);
  });

  on('lets a newer reading of the same bytes count in place of the older one', async (ledger) => {
    const document = await documentOf(text);
    await ledger.addSource(document, reading);
    const newer = { ...reading, reader: { name: 'test-reader', version: '2' }, events: [], makes: [] };
    expect((await ledger.addSource(document, newer)).kind).toBe('added');
    const statements = await ledger.statements();
    expect(statements.map(({ reader }) => reader)).toEqual(['test-reader/2', 'test-reader/2']);
    expect(await ledger.hasSource(document.id, reader)).toBe(false);
    expect(await ledger.hasSource(document.id, newer.reader)).toBe(true);
  });

  on('ties names across documents and finds statements by source, kind and entity', async (ledger) => {
    const other = '样例硅能去年产值2亿元。另有样例碳素产值1亿元。';
    const ofOther = [
      figure(at(other, '2亿元'), { value: '200000000', unit: 'CNY', subject: '“样例硅能”' }),
      figure(at(other, '1亿元'), { value: '100000000', unit: 'CNY', subject: '样例碳素' }),
    ];
    const names = [thing('样例硅能', { mentions: [at(other, '样例硅能')] }), thing('样例碳素')];
    const first = await documentOf(text);
    const second = await documentOf(other, '2024-06-01');
    await ledger.addSource(second, readingOf({ quantities: ofOther, entities: names }));
    const shortId = (await ledger.entities()).find(({ name }) => name === '样例硅能')?.id ?? '';
    await ledger.addSource(first, reading);

    const entity = await ledger.entity(shortId);
    expect(entity).toMatchObject({ name: full, mentionCount: 3, sourceIds: [first.id, second.id].sort() });
    const about = await ledger.statements({ entityId: entity.id });
    expect(about.map(({ quote }) => quote).sort()).toEqual([
      '10.50万吨',
      '2亿元',
      '3%',
      '今年3月投产',
      '年产“颗粒硅”',
    ]);
    expect(await ledger.statements({ entityId: shortId })).toEqual(about);
    expect(await ledger.statements({ sourceId: second.id })).toHaveLength(2);
    expect((await ledger.statements({ kind: 'event' })).map(({ quote }) => quote)).toEqual(['今年3月投产']);
    expect(await ledger.statements({ entityId: 'nobody' })).toEqual([]);
    expect(await refusal(ledger.entity('nobody'))).toContain('ENTITY_UNKNOWN');
    expect((await ledger.sources()).map(({ published }) => published)).toEqual(['2024-06-01', '2024-05-20']);
  });

  on('keeps decisions, applies them when read, and takes them back by another', async (ledger) => {
    const document = await documentOf(text);
    await ledger.addSource(document, reading);
    const before = await ledger.snapshot();
    const revision = await ledger.revision();
    const statementId = before.statements.find(({ quote }) => quote === '3%')?.id ?? '';
    const by = { by: '某甲', why: '原文有误' };
    const id = await ledger.decide({ ruling: { kind: 'reject', statementId }, ...by });
    expect((await ledger.snapshot()).statements.map(({ quote }) => quote)).not.toContain('3%');

    expect(await ledger.revision()).not.toBe(revision);
    const newer = { ...reading, reader: { name: 'test-reader', version: '2' } };
    await ledger.addSource(document, newer);
    expect((await ledger.snapshot()).statements.map(({ quote }) => quote)).not.toContain('3%');
    await ledger.decide({ ruling: { kind: 'undo', decisionId: id }, ...by });
    expect((await ledger.snapshot()).statements).toHaveLength(before.statements.length);
    expect(await ledger.decisions()).toMatchObject([
      { id, by: '某甲', why: '原文有误' },
      { ruling: { kind: 'undo' } },
    ]);
    const nobody = ledger.decide({ ruling: { kind: 'accept', statementId }, by: ' ', why: '' });
    expect(await refusal(nobody)).toContain('ARGUMENT_INVALID');
    const unknown = ledger.decide({ ruling: { kind: 'undo', decisionId: '999' }, ...by });
    expect(await refusal(unknown)).toContain('ARGUMENT_INVALID');
  });

  on('gives one snapshot whatever the order in which documents came', async (ledger) => {
    const other = await open();
    const texts = [text, `${text}二`, `${text}三`];
    const documents = await Promise.all(texts.map((some) => documentOf(some)));
    for (const document of documents) await ledger.addSource(document, reading);
    for (const document of documents.toReversed()) await other.addSource(document, reading);
    expect(timeless(await other.snapshot())).toEqual(timeless(await ledger.snapshot()));
    await other.close();
  });

  on('takes the same and different documents at once', async (ledger) => {
    const documents = await Promise.all([text, `${text}二`, `${text}三`].map((some) => documentOf(some)));
    const thrice = [...documents, ...documents, ...documents];
    const outcomes = await Promise.all(thrice.map((document) => ledger.addSource(document, reading)));
    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(3);
    expect(await ledger.counts()).toMatchObject({ sources: 3, statements: 12, entities: 1 });
  });

  on('takes batches at once whose documents come twice and in other orders', async (ledger) => {
    const documents = await Promise.all(Array.from({ length: 8 }, (_, n) => documentOf(`${text}${n}`)));
    const items = documents.map((document) => ({ document, reading }));
    const twice = (some: typeof items): typeof items => [...some.slice(0, 2), ...some];
    const batches = Array.from({ length: 6 }, (_, n) => twice(n % 2 === 0 ? items : [...items].reverse()));
    const outcomes = (await Promise.all(batches.map((batch) => ledger.addSources(batch)))).flat();
    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(8);
    expect((await ledger.counts()).sources).toBe(8);
  });

  on('writes a document whole or not at all', async (ledger) => {
    const broken = { ...reading, quantities: [{ ...capacity, measure: 'a\0b' }] };
    await expect(ledger.addSource(await documentOf(text), broken)).rejects.toThrow();
    expect(await ledger.snapshot()).toEqual({ sources: [], statements: [], bySource: [], entities: [] });
    expect((await ledger.addSource(await documentOf(text), reading)).statements).toBe(4);
  });

  on('takes hundreds of statements and a long text', async (ledger) => {
    const long = Array.from({ length: 700 }, (_, i) => `第${i}厂年产${i}万吨。`).join('');
    const quantities = Array.from({ length: 700 }, (_, i) =>
      figure(at(long, `${i}万吨`), { value: String(i), subject: `第${i}厂` }),
    );
    expect((await ledger.addSource(await documentOf(long), readingOf({ quantities }))).statements).toBe(700);
    expect(await ledger.statements()).toHaveLength(700);
    const bulk = await documentOf('字'.repeat(2_000_000));
    await ledger.addSource(bulk, readingOf());
    expect((await ledger.source(bulk.id)).text).toBe(bulk.text);
  });
});

onServer('both engines give the same snapshot', async () => {
  const [pglite, postgresql] = [snapshots.pglite, snapshots.postgresql];
  expect(pglite && timeless(pglite)).toEqual(postgresql && timeless(postgresql));
  expect(pglite?.statements).toHaveLength(4);
});
