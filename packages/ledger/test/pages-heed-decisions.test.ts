import fc from 'fast-check';
import { expect } from 'vitest';
import { type Ledger, openLedger, type PageQuestion, type Snapshot, type Statement } from '../src/index.js';
import { testEngines } from './engines.js';
import { at, documentOf, event, figure, makes, readingOf, thing } from './vocabulary.js';

// Pages, made row by row, and the snapshot, made of everything, are held against each other. All is invented.

const { onEach } = testEngines();

const firms = ['苍原制砖公司', '苍原制砖', '河湾玻璃公司', '河湾 玻璃', '北坡纸业'] as const;
// Few of each, so that sources often speak of one thing.
const measures = ['产量', '销量'] as const;
const products = ['青砖', '纸浆'] as const;
const years = ['2024', null] as const;

/** One figure of a document: who, what, of which product, when, and how much. */
const figures = fc.array(
  fc.record({
    firm: fc.constantFrom(...firms),
    measure: fc.constantFrom(...measures),
    product: fc.constantFrom(...products),
    year: fc.constantFrom(years[0], years[0], ...years),
    amount: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 6, maxLength: 10 },
);

/** Any of them as likely as any other. */
const pick = fc.noBias(fc.nat({ max: 1000 }));
/** What a person decides; numbers choose among what there is. */
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('accept', 'reject', 'note'), which: pick }),
    fc.record({
      kind: fc.constant('correct'),
      which: pick,
      fields: fc.record(
        {
          subject: fc.constantFrom(...firms, null),
          object: fc.constantFrom(...products),
          measure: fc.constantFrom(...measures),
          value: fc.constantFrom('1', '2', '9'),
          project: fc.constantFrom(...firms),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ kind: fc.constantFrom('prefer-source', 'merge', 'split'), which: pick, other: pick }),
    fc.record({ kind: fc.constant('prefer-source'), which: pick, other: pick }),
    fc.record({ kind: fc.constant('undo'), which: pick }),
  ),
  { minLength: 6, maxLength: 12 },
);
type Act = typeof acts extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const chosen = <One>(from: readonly One[], which: number): One => from[which % from.length] as One;

async function addDocument(
  ledger: Ledger,
  said: readonly {
    readonly firm: string;
    readonly measure: string;
    readonly product: string;
    readonly year: string | null;
    readonly amount: number;
  }[],
  no: number,
) {
  const lines = said.map(
    ({ firm, measure, product, year, amount }) =>
      `${year ?? '往'}年${firm}${product}${measure}${amount}万吨。`,
  );
  const text = `第${no}份。${lines.join('')}${firms[0]}与${firms[4]}签约。`;
  let from = 0;
  const quantities = said.map(({ firm, measure, product, year, amount }, index) => {
    const start = text.indexOf(lines[index] ?? '', from);
    from = start + 1;
    const span = { quote: lines[index] ?? '', start, end: start + (lines[index] ?? '').length };
    return figure(span, { subject: firm, measure, object: product, time: year, value: String(amount) });
  });
  const entities = [
    thing(firms[0], { aliases: [firms[1]] }),
    thing(firms[2], { aliases: [firms[3]] }),
    ...firms.map((name) => thing(name)),
  ];
  const events = [event(at(text, '签约'), { project: firms[0], parties: [firms[0], firms[4]] })];
  const reading = readingOf({
    quantities,
    entities,
    events,
    makes: [makes(at(text, '签约'), firms[4], '纸浆')],
  });
  await ledger.addSource(await documentOf(text), reading);
}

async function decide(
  ledger: Ledger,
  act: Act,
  at: {
    readonly read: readonly Statement[];
    readonly sources: readonly string[];
    readonly ids: readonly string[];
  },
): Promise<string | null> {
  const by = { by: '某人', why: '核对过' };
  const [a, b] = [act.which, 'other' in act ? act.other : 0];
  if (act.kind === 'undo') {
    if (at.ids.length === 0) return null;
    return ledger.decide({ ruling: { kind: 'undo', decisionId: chosen(at.ids, a) }, ...by });
  }
  if (act.kind === 'prefer-source') {
    const ruling = {
      kind: 'prefer-source',
      sourceId: chosen(at.sources, a),
      over: chosen(at.sources, b),
    } as const;
    return ledger.decide({ ruling, ...by });
  }
  if (act.kind === 'merge' || act.kind === 'split') {
    const [one, other] = [chosen(firms, a), chosen(firms, b)];
    if (one.replace(' ', '') === other.replace(' ', '')) return null;
    const names = [
      { type: 'enterprise', name: one },
      { type: 'enterprise', name: other },
    ] as const;
    return ledger.decide({ ruling: { kind: act.kind, names }, ...by });
  }
  const statementId = chosen(at.read, a).id;
  if (act.kind === 'correct' && 'fields' in act)
    return ledger.decide({ ruling: { kind: 'correct', statementId, fields: act.fields }, ...by });
  return ledger.decide({ ruling: { kind: act.kind as 'accept', statementId }, ...by });
}

const plain = (name: string | null): string => (name ?? '').replace(' ', '');
const namesIn = (one: Statement): readonly (string | null)[] =>
  one.kind === 'event' ? [one.project, ...one.parties] : [one.subject, one.object];

/** What a snapshot has for a question. */
function expected(
  { statements, entities }: Snapshot,
  question: PageQuestion,
  tied: (id: string) => readonly string[],
): readonly Statement[] {
  const keys = 'names' in question ? question.names.map(plain) : [];
  return statements.filter((one) => {
    if (question.of === 'source') return one.sourceId === question.sourceId;
    if (question.of === 'names') return namesIn(one).some((name) => keys.includes(plain(name)));
    if (question.of === 'entity') return tied(question.entityId).includes(one.id) && entities.length > 0;
    if (one.kind !== 'observation') return false;
    if (question.of === 'series')
      return one.measure === question.measure && keys.includes(plain(one.subject));
    return (
      question.products.map(plain).includes(plain(one.object)) &&
      question.measures.includes(one.measure ?? '')
    );
  });
}

const untied = (statements: readonly object[]): readonly object[] =>
  statements
    .map(({ subjectEntity: _, ...said }: { subjectEntity?: unknown; id?: string }) => said)
    .sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));

onEach('pages and the snapshot', ({ on, place }) => {
  on('have the same statements, whatever was decided', async () => {
    const ledger = await openLedger(await place());
    let documents = 0;
    const ids: string[] = [];
    const one = fc.asyncProperty(
      figures,
      acts,
      fc.integer({ min: 1, max: 5 }),
      async (said, decided, limit) => {
        await addDocument(ledger, said, ++documents);
        const read = await ledger.statements();
        const sources = (await ledger.sources()).map(({ id }) => id);
        for (const act of decided) {
          const id = await decide(ledger, act, { read, sources, ids });
          if (id !== null) ids.push(id);
        }
        await holds(ledger, limit);
      },
    );
    await fc.assert(one, { numRuns: 7, endOnFailure: true });
    await ledger.close();
  });
});

/** Every kind of page, page by page, against the snapshot. */
async function holds(ledger: Ledger, limit: number): Promise<void> {
  const snapshot = await ledger.snapshot();
  const questions: PageQuestion[] = [
    ...snapshot.sources.slice(0, 3).map(({ id }) => ({ of: 'source', sourceId: id }) as const),
    ...firms.map((name) => ({ of: 'names', names: [name] }) as const),
    { of: 'names', names: [firms[0], firms[3], '青砖'] },
    ...snapshot.entities.map(({ id }) => ({ of: 'entity', entityId: id }) as const),
    ...measures.map((measure) => ({ of: 'series', names: [firms[0], firms[2]], measure }) as const),
    { of: 'products', products: ['青砖', '纸浆'], measures: ['产量', '销量'] },
  ];
  for (const question of questions) {
    const found = await allPages(ledger, question, limit);
    expect(untied(found)).toEqual(untied(expected(snapshot, question, tiedTo(snapshot))));
  }
}

/** Statements whose names mean an entity in their own source, as the snapshot ties them. */
function tiedTo(snapshot: Snapshot): (id: string) => readonly string[] {
  return (id) => {
    const keys = snapshot.entities.find((entity) => entity.id === id)?.names.map(plain) ?? [];
    return snapshot.statements
      .filter((one) => namesIn(one).some((name) => name !== null && keys.includes(plain(name))))
      .map((one) => one.id);
  };
}

async function allPages(ledger: Ledger, question: PageQuestion, limit: number) {
  const found = [];
  let after: string | undefined;
  do {
    const page = await ledger.page(question, { limit, ...(after === undefined ? {} : { after }) });
    expect(page.statements.length).toBeLessThanOrEqual(limit);
    found.push(...page.statements);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}
