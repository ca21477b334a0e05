import { afterAll, beforeAll, expect } from 'vitest';
import type { Ledger, PageQuestion, StatementInWords } from '../src/index.js';
import { testEngines } from './engines.js';
import { at, documentOf, event, figure, makes, readingOf, refusal } from './vocabulary.js';

/** All firms and figures are invented. */
const { onEach } = testEngines();

const firm = '样例硅业';

/** A text with two figures of a firm, one of its products, an event and who makes what. */
const textOf = (month: number): string =>
  `${month}月，${firm}产能${month}万吨，产量${month}千吨，颗粒硅年产${month}百吨。样例县与${firm}签约，项目投产。`;

function readingOfMonth(text: string) {
  const quantities = [
    figure(at(text, '产能'), { subject: firm, measure: '产能' }),
    figure(at(text, '产量'), { subject: '样例 硅业', measure: '产量' }),
    figure(at(text, '年产'), { subject: null, object: '颗粒硅', measure: '年产' }),
    figure(at(text, '千吨'), { subject: '别家', measure: '产量' }),
  ];
  const events = [event(at(text, '签约'), { project: '样例项目', parties: ['样例县', firm] })];
  return readingOf({ quantities, events, makes: [makes(at(text, '颗粒硅'), firm, '颗粒硅')] });
}

onEach('pages of statements', ({ isAbsent, on, open }) => {
  const months = [1, 2, 3, 4, 5, 6, 7];
  const ids: string[] = [];
  let ledger: Ledger;

  beforeAll(async () => {
    if (isAbsent) return;
    ledger = await open();
    for (const month of months) {
      const text = textOf(month);
      const document = await documentOf(text, `2024-0${month}-01`);
      await ledger.addSource(document, readingOfMonth(text));
      ids.push(document.id);
    }
  });
  afterAll(() => ledger?.close());

  /** All pages one after the other, each no longer than asked for. */
  const all = async (question: PageQuestion, limit = 3): Promise<readonly StatementInWords[]> => {
    const found: StatementInWords[] = [];
    let after: string | undefined;
    do {
      const page = await ledger.page(question, { limit, ...(after === undefined ? {} : { after }) });
      expect(page.statements.length).toBeLessThanOrEqual(limit);
      found.push(...page.statements);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return found;
  };
  const untied = (statements: readonly object[]): readonly object[] =>
    statements.map(({ subjectEntity: _, ...said }: { subjectEntity?: unknown }) => said);
  const byId = (statements: readonly StatementInWords[]): readonly StatementInWords[] =>
    [...statements].sort((a, b) => (a.id < b.id ? -1 : 1));

  on('give everything that names a firm in any spelling, once, grouped by measure', async () => {
    const found = await all({ of: 'names', names: [`${firm} `] });
    const everything = (await ledger.statements()).filter(
      (said) =>
        (said.kind === 'event' && said.parties.includes(firm)) ||
        (said.kind !== 'event' && said.subject?.replace(' ', '') === firm),
    );
    expect(found).toHaveLength(months.length * 4);
    expect(byId(found)).toEqual(untied(byId(everything)));
    const measures = found.map((said) => (said.kind === 'observation' ? said.measure : said.kind));
    expect(measures.filter((measure, index) => measure !== measures[index - 1])).toHaveLength(4);
    expect(byId(await all({ of: 'names', names: [firm] }, 1000))).toEqual(byId(found));
  });

  on('give the series of a measure, and what is made of a product', async () => {
    const series = await all({ of: 'series', names: [firm], measure: '产量' });
    expect(series.map(({ quote }) => quote)).toEqual(months.map(() => '产量'));
    const made = await all({ of: 'products', products: ['颗粒硅'], measures: ['产能', '年产'] });
    expect(made.map(({ quote }) => quote)).toEqual(months.map(() => '年产'));
    expect(await all({ of: 'products', products: ['颗粒硅'], measures: ['产能'] })).toEqual([]);
    expect((await all({ of: 'names', names: ['颗粒硅'] })).map(({ kind }) => kind).sort()).toEqual([
      ...months.map(() => 'observation'),
      ...months.map(() => 'relation'),
    ]);
  });

  on('give a source in the order of its text, with sentences as the text has them', async () => {
    const text = `${'𠮷'.repeat(3000)}样例𠮷业产能5吨。${'甲'.repeat(1500)}。样例硅业产量7吨。`;
    const document = await documentOf(text, '2024-08-01');
    const quantities = [figure(at(text, '7吨')), figure(at(text, '5吨')), figure(at(text, '𠮷业'))];
    await ledger.addSource(document, readingOf({ quantities }));
    const found = await all({ of: 'source', sourceId: document.id }, 2);
    expect(found.map(({ quote }) => quote)).toEqual(['𠮷业', '5吨', '7吨']);
    for (const { sentence, sentenceStart, sentenceEnd } of found)
      expect(sentence).toBe(text.slice(sentenceStart, sentenceEnd));
  });

  on('leave out what was removed, and what another reading no longer says', async () => {
    await ledger.removeSource(ids[0] ?? '');
    const text = textOf(2);
    const again = readingOf({ quantities: [figure(at(text, '产能'), { subject: firm, measure: '产能' })] });
    await ledger.addSource(await documentOf(text, '2024-02-01'), again);
    expect(await all({ of: 'series', names: [firm], measure: '产量' })).toHaveLength(months.length - 2);
    expect(await all({ of: 'series', names: [firm], measure: '产能' })).toHaveLength(months.length - 1);
    expect(await all({ of: 'source', sourceId: ids[0] ?? '' })).toEqual([]);
  });

  on('refuse a place that no page gave', async () => {
    const wrong = ledger.page({ of: 'names', names: [firm] }, { limit: 3, after: '0.1.2' });
    expect(await refusal(wrong)).toContain('ARGUMENT_INVALID: "0.1.2" is no place in a list of statements');
  });
});
