import { expect, test } from 'vitest';
import { type Ledger, openLedger, type Snapshot, type Statement } from '../src/index.js';
import { testEngines } from './engines.js';
import { at, documentOf, event, figure, makes, reader, readingOf, thing } from './vocabulary.js';

// A snapshot is brought up to date from the one before; here it is held against that of a ledger that has just been
// opened, and against statements read row by row. All firms are invented.

const { onServer, freshDatabase, freshFolder } = testEngines();

const spelt = (statement: Statement) => ({
  ...statement,
  ...(statement.kind === 'observation' && statement.because ? { because: statement.because } : {}),
});
const shown = ({ sources, statements, entities }: Snapshot) => ({
  sources,
  statements: statements.map(spelt),
  entities,
});

const first = '样例硅能有限公司年产“颗粒硅”-0.050万吨🙂，样例硅能今年投产，增长3.10%。';
const second = '样例硅能去年产值12345678901234.5元。样例碳素产值1亿元。';
const third = '另一样例公司（样例硅能）收入2元。';

const readingOfFirst = readingOf({
  quantities: [
    figure(at(first, '-0.050万吨'), { value: '-500', value2: '0.0001230', subject: '样例硅能' }),
    figure(at(first, '3.10%'), {
      value: '3.10',
      unit: '%',
      because: { value: [[33, 34]], base: [[30, 32]] },
    }),
  ],
  events: [event(at(first, '投产'), { project: '样例硅能', parties: ['某市', '样例硅能'], time: '2024' })],
  makes: [makes(at(first, '颗粒硅'), '样例硅能有限公司', '颗粒硅')],
  entities: [thing('样例硅能有限公司', { aliases: ['样例硅能'], mentions: [at(first, '样例硅能')] })],
});
const readingOfSecond = readingOf({
  quantities: [
    figure(at(second, '12345678901234.5元'), {
      value: '12345678901234.50',
      unit: 'CNY',
      subject: '样例硅能',
    }),
    figure(at(second, '1亿元'), { value: '100000000', unit: 'CNY', subject: '样例碳素' }),
  ],
  entities: [thing('样例硅能', { mentions: [at(second, '样例硅能')] }), thing('样例碳素')],
});
const readingOfThird = readingOf({
  quantities: [figure(at(third, '2元'), { value: '2', unit: 'CNY', subject: '样例硅能' })],
  entities: [thing('另一样例公司', { aliases: ['样例硅能'], mentions: [at(third, '另一样例公司')] })],
});

/** What happens to a ledger, step by step. */
const steps: readonly ((ledger: Ledger) => Promise<unknown>)[] = [
  async (ledger) => ledger.addSource(await documentOf(second), readingOfSecond),
  async (ledger) => ledger.addSource(await documentOf(first, '2024-06-01'), readingOfFirst),
  async (ledger) => ledger.addSource(await documentOf(third), readingOfThird),
  async (ledger) => {
    const newer = { ...readingOfFirst, reader: { ...reader, version: '2' }, makes: [] };
    return ledger.addSource(await documentOf(first, '2024-06-01'), newer);
  },
  async (ledger) => {
    const [statementId = ''] = (await ledger.statements({ kind: 'observation' })).map(({ id }) => id);
    const ruling = { kind: 'correct', statementId, fields: { value: '7' } } as const;
    return ledger.decide({ ruling, by: '王某', why: '看过原文' });
  },
  async (ledger) => {
    const names = [
      { type: 'enterprise', name: '样例碳素' },
      { type: 'enterprise', name: '样例硅能' },
    ] as const;
    return ledger.decide({ ruling: { kind: 'merge', names }, by: '王某', why: '一家' });
  },
  async (ledger) => ledger.removeSource((await documentOf(third)).id),
  async (ledger) => ledger.addSource(await documentOf(third), readingOfThird),
];

onServer('a snapshot brought up to date is the one that a ledger opened anew gives', async () => {
  const databaseUrl = await freshDatabase();
  const ledger = await openLedger({ databaseUrl });
  expect(shown(await ledger.snapshot())).toEqual({ sources: [], statements: [], entities: [] });
  for (const step of steps) {
    await step(ledger);
    const snapshot = await ledger.snapshot();
    const anew = await openLedger({ databaseUrl });
    expect(shown(snapshot)).toEqual(shown(await anew.snapshot()));
    // Names alone come first here, statements after them.
    const byRows = await openLedger({ databaseUrl });
    const corrected = (await byRows.decisions()).some(({ ruling }) => ruling.kind === 'correct');
    if (!corrected) expect(shown(snapshot).statements).toEqual(await byRows.statements());
    expect(await byRows.entities()).toEqual(snapshot.entities);
    expect(shown(await byRows.snapshot())).toEqual(shown(snapshot));
    await Promise.all([anew.close(), byRows.close()]);
    expect(await ledger.snapshot()).toBe(snapshot);
  }
  await ledger.close();
});

test('in a data folder too, and what did not change comes as the same objects', async () => {
  const dataDir = await freshFolder();
  const ledger = await openLedger({ dataDir });
  for (const step of steps.slice(0, 2)) await step(ledger);
  const before = await ledger.snapshot();
  await steps[2]?.(ledger);
  const grown = await ledger.snapshot();
  expect(grown.statements.filter((statement) => before.statements.includes(statement))).not.toEqual([]);
  for (const step of steps.slice(3)) await step(ledger);
  const after = await ledger.snapshot();
  const expected = shown(after);
  // As JSON a statement carries the words it was read from, which no spreading does.
  const written: unknown = JSON.parse(JSON.stringify(after.statements));
  expect(written).toEqual(JSON.parse(JSON.stringify(expected.statements)));
  expect(JSON.stringify(written)).toContain('"because"');
  await ledger.close();
  const anew = await openLedger({ dataDir });
  expect(shown(await anew.snapshot())).toEqual(expected);
  await anew.close();
});

/** Another text of the second file, as a later extractor takes it. */
async function mendSecond(ledger: Ledger): Promise<void> {
  const text = `样例页眉。\n${second}`;
  const quantities = [figure(at(text, '1亿元'), { value: '100000000', unit: 'CNY', subject: '样例碳素' })];
  const document = { ...(await documentOf(second)), text, extractor: 'test-extractor/2' };
  await ledger.addSource(document, readingOf({ quantities, entities: [thing('样例碳素')] }));
}

/** Goes through all steps, two minutes each, and then back again. */
async function givesEveryMoment(place: { readonly dataDir: string } | { readonly databaseUrl: string }) {
  let minute = 0;
  const now = (): Date => new Date(Date.UTC(2025, 0, 1, 0, minute));
  const ledger = await openLedger({ ...place, now });
  const moments: { readonly asOf: string; readonly then: ReturnType<typeof shown> }[] = [
    { asOf: now().toISOString(), then: shown(await ledger.snapshot()) },
  ];
  for (const step of [...steps, mendSecond]) {
    minute += 2;
    await step(ledger);
    moments.push({ asOf: now().toISOString(), then: shown(await ledger.snapshot()) });
  }
  await ledger.close();
  const anew = await openLedger(place);
  const last = shown(await anew.snapshot());
  for (const [index, { asOf, then }] of moments.toReversed().entries()) {
    expect(shown(await anew.snapshot({ asOf }))).toEqual(then);
    const before = moments[moments.length - 2 - index];
    const justBefore = new Date(Date.parse(asOf) - 60_000).toISOString();
    if (before) expect(shown(await anew.snapshot({ asOf: justBefore }))).toEqual(before.then);
  }
  expect(shown(await anew.snapshot())).toEqual(last);
  await anew.close();
}

test('a past moment is given without what was recorded later, in a data folder', async () =>
  givesEveryMoment({ dataDir: await freshFolder() }));
onServer('a past moment is given without what was recorded later, on PostgreSQL', async () =>
  givesEveryMoment({ databaseUrl: await freshDatabase() }),
);
