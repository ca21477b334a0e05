import fc from 'fast-check';
import { expect } from 'vitest';
import { type Ledger, openLedger, type PageQuestion, type Snapshot, type Statement } from '../src/index.js';
import { testEngines } from './engines.js';
import { acts, addDocument, decide, figures, firms, measures } from './random-ledger.js';

// Pages, made row by row, and the snapshot, made of everything, are held against each other. All is invented.

const { onEach } = testEngines();

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
