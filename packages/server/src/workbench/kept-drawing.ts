import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  createDrawing,
  type Drawing,
  type DrawnAtlas,
  type Pack,
  type PlacementDecision,
} from '@lianpu/atlas';
import type { Ledger, Snapshot } from '@lianpu/ledger';

/** Draws one snapshot of a ledger after another, beginning where an earlier program left off. */
export interface KeptDrawing {
  /** As `Drawing.draw`: what the ledger kept of the first snapshot is taken over. */
  draw(snapshot: Snapshot, decisions?: readonly PlacementDecision[]): Promise<DrawnAtlas>;
  /** Keeps what was drawn last with the ledger, which must be open, unless it has it. */
  keep(): Promise<void>;
}

/** What keeps drawings. */
export type KeepingLedger = Pick<Ledger, 'keptText' | 'keepText'>;

const name = 'drawing';

/** What tells the program that draws and the pack from all others; null where the program's files are not to be found. */
const printOf = async (pack: Pack): Promise<string | null> => {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('@lianpu/atlas'));
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js')).sort();
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file))));
    const hash = createHash('sha256').update(JSON.stringify([files, pack]));
    for (const text of texts) hash.update(text);
    return hash.digest('hex');
  } catch {
    return null;
  }
};

/** Prepares to draw the snapshots of a ledger. */
export const keepDrawing = (ledger: KeepingLedger, pack: Pack): KeptDrawing => {
  const print = printOf(pack);
  let drawing: Drawing | null = null;
  let drawn: Snapshot | null = null;
  let held: Snapshot | null = null;
  const begin = async (snapshot: Snapshot): Promise<Drawing> => {
    const by = await print;
    const kept = by && (await ledger.keptText(snapshot, name, by));
    if (kept) held = snapshot;
    return createDrawing(pack, kept);
  };
  return {
    draw: async (snapshot, decisions) => {
      drawing ??= await begin(snapshot);
      drawn = snapshot;
      return drawing.draw(snapshot, decisions);
    },
    keep: async () => {
      const by = await print;
      const text = drawn === held ? null : drawing?.kept();
      if (!by || !drawn || !text) return;
      await ledger.keepText(drawn, { name, by, text });
      held = drawn;
    },
  };
};
