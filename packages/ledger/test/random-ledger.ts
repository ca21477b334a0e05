import fc from 'fast-check';
import type { Ledger, Statement } from '../src/index.js';
import { at, documentOf, event, figure, makes, reader, readingOf, thing } from './vocabulary.js';

// What random ledgers are made of: documents of firms that are invented, and what people decide about them.

/** Firms, some in two spellings. */
export const firms = ['苍原制砖公司', '苍原制砖', '河湾玻璃公司', '河湾 玻璃', '北坡纸业'] as const;
// Few of each, so that sources often speak of one thing.
export const measures = ['产量', '销量'] as const;
const products = ['青砖', '纸浆'] as const;
const years = ['2024', null] as const;

/** One figure of a document: who, what, of which product, when, and how much. */
export const figures = fc.array(
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
export const acts = fc.array(
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
export type Act = typeof acts extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** One of several by any number. */
export const chosen = <One>(from: readonly One[], which: number): One => from[which % from.length] as One;

/** Adds the document of that number, as a version of the reader reads it. */
export async function addDocument(
  ledger: Ledger,
  said: readonly {
    readonly firm: string;
    readonly measure: string;
    readonly product: string;
    readonly year: string | null;
    readonly amount: number;
  }[],
  no: number,
  version = reader.version,
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
    reader: { ...reader, version },
    quantities,
    entities,
    events,
    makes: [makes(at(text, '签约'), firms[4], '纸浆')],
  });
  await ledger.addSource(await documentOf(text), reading);
}

/** Decides one thing; gives the decision's id, or null where there was nothing to decide. */
export async function decide(
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
