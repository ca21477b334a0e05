import type { Document } from '@lianpu/documents';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Ledger } from '../src/index.js';
import { testEngines } from './engines.js';
import { at, documentOf, figure, readingOf } from './vocabulary.js';

const { onEach } = testEngines();

onEach('settings and layouts', ({ isAbsent, on, open }) => {
  let ledger: Ledger;
  beforeAll(async () => {
    if (!isAbsent) ledger = await open();
  });
  afterAll(() => ledger?.close());

  on('the last value of a setting counts, null takes it away', async () => {
    await ledger.keepSetting('feed', '乙', { url: 'http://example.org' });
    await ledger.keepSetting('feed', '甲', 1);
    await ledger.keepSetting('feed', '甲', [2, '三']);
    await ledger.keepSetting('mapping', '甲', 'other');
    expect(await ledger.setting('feed', '甲')).toEqual([2, '三']);
    expect([...(await ledger.settings('feed'))]).toEqual([
      ['乙', { url: 'http://example.org' }],
      ['甲', [2, '三']],
    ]);
    await ledger.keepSetting('feed', '甲', null);
    expect(await ledger.setting('feed', '甲')).toBeNull();
    expect([...(await ledger.settings('feed')).keys()]).toEqual(['乙']);
    await ledger.keepSetting('feed', '甲', 4);
    expect(await ledger.settingHistory('feed', '甲', 2)).toEqual([4, [2, '三']]);
    expect(await ledger.settingHistory('feed', '丙', 2)).toEqual([]);
  });

  on('anchors and notes come back with their source', async () => {
    const plain = await documentOf('样例公司年产3万吨。');
    const document: Document = {
      ...plain,
      anchors: [{ start: 0, end: 4, at: { kind: 'page', page: 3 } }],
      notes: [
        { kind: 'pages-without-text', pages: [2] },
        { kind: 'flag-unused', field: 'title', given: '另题' },
      ],
    };
    await ledger.addSource(document, readingOf({}));
    const { anchors, notes } = await ledger.source(document.id);
    expect(anchors).toEqual(document.anchors);
    // What was said on the command line is no part of the source.
    expect(notes).toEqual([{ kind: 'pages-without-text', pages: [2] }]);
  });

  on('what was read in another text of the same bytes is held to the text that is kept', async () => {
    const first = await documentOf('企业,情况\n样例一厂,年产3万吨。');
    const second: Document = {
      ...first,
      text: '企业\t情况\n\n样例一厂\t年产3万吨。年产5万吨。',
      anchors: [{ start: 0, end: 2, at: { kind: 'page', page: 1 } }],
    };
    const inSecond = figure(at(second.text, '3万吨'), { value: '30000' });
    await ledger.addSource(first, readingOf({ quantities: [figure(at(first.text, '3万吨'))] }));
    // The places differ by one, so the words that stand there in the kept text are others.
    const outcome = await ledger.addSource(second, readingOf({ quantities: [inSecond] }));
    expect(outcome).toMatchObject({ statements: 0, refused: [{ quote: '3万吨' }] });
    expect(await ledger.statements({ sourceId: first.id })).toEqual([]);
    const kept = await ledger.source(first.id);
    expect(kept).toMatchObject({ text: first.text, anchors: [] });

    const asKept = await ledger.asKept({ ...second, title: '另题' });
    expect(asKept).toMatchObject({ text: first.text, title: '另题', notes: [{ kind: 'text-as-kept' }] });
    const again = readingOf({ quantities: [figure(at(asKept.text, '3万吨'), { value: '30000' })] });
    expect(await ledger.addSource(asKept, again)).toMatchObject({ statements: 1, refused: [] });
    const [stated] = await ledger.statements({ sourceId: first.id });
    expect(stated).toMatchObject({ quote: '3万吨', value: '30000' });
    expect(await ledger.asKept(first)).toBe(first);
    // Two texts of one file in one batch: the first is kept.
    const [other, ofOther] = [await documentOf('样例二厂年产7万吨。'), '样例二厂：年产7万吨。'];
    const batch = [
      { document: other, reading: readingOf({ quantities: [figure(at(other.text, '7万吨'))] }) },
      {
        document: { ...other, text: ofOther },
        reading: readingOf({ quantities: [figure(at(ofOther, '7万吨'), { value: '70000' })] }),
      },
    ];
    const [one, two] = await ledger.addSources(batch);
    expect([one?.refused.length, two?.refused.length]).toEqual([0, 1]);
  });
});
