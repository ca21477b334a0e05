import type { Document } from '@lianpu/documents';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Ledger } from '../src/index.js';
import { testEngines } from './engines.js';
import { documentOf, readingOf } from './vocabulary.js';

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
});
