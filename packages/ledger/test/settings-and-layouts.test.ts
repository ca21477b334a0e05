import type { Document } from '@lianpu/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../src/index.js';
import { findPostgres, howToGetPostgres, type PostgresServer, startPostgres } from './postgres-server.js';
import { dataFolders, documentOf, readingOf } from './vocabulary.js';

const bin = findPostgres();
const folders = dataFolders();
let server: PostgresServer | null = null;

beforeAll(async () => {
  server = bin ? await startPostgres(bin) : null;
});
afterAll(async () => {
  await server?.stop();
  folders.remove();
});

const openers: Readonly<Record<string, () => Promise<Ledger>>> = {
  pglite: async () => openLedger({ dataDir: await folders.fresh() }),
  postgresql: async () => openLedger({ databaseUrl: (await server?.createDatabase('kept')) ?? '' }),
};

describe.each(Object.keys(openers))('%s', (engine) => {
  const skipped = engine === 'postgresql' && !bin;
  let ledger: Ledger;
  beforeAll(async () => {
    if (!skipped) ledger = (await openers[engine]?.()) as Ledger;
  });
  afterAll(async () => {
    if (!skipped) await ledger.close();
  });

  test.skipIf(skipped)(
    `the last value of a setting counts, null takes it away (skipped: ${howToGetPostgres})`,
    async () => {
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
    },
  );

  test.skipIf(skipped)(
    `anchors and notes come back with their source (skipped: ${howToGetPostgres})`,
    async () => {
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
    },
  );
});
