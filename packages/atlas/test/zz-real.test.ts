import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { read } from '@lianpu/reading';
import { openLedger } from '@lianpu/ledger';
import { openDocument, listDocuments } from '@lianpu/documents';
import { buildAtlas } from '../src/index.js';
import { loadPacks } from './load-packs.js';
it('real', async () => {
  const { pack } = loadPacks();
  const ledger = await openLedger({ dataDir: mkdtempSync('/tmp/w/atlas/ledger-') });
  const { files } = await listDocuments((process.env.PATHS ?? '/work/shared/gold/dev/s0.txt,/work/shared/gold/dev/s1.txt').split(','));
  for (const f of files) {
    const d = await openDocument(f);
    await ledger.addSource(d, read(d.text, { doc: d.name, title: d.title, published: d.published }));
  }
  const snap = await ledger.snapshot();
  await ledger.close();
  writeFileSync(process.env.SNAP ?? '/tmp/w/atlas/snap.json', JSON.stringify(snap));
}, 600000);
