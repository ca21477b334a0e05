import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listDocuments } from '@lianpu/documents';
import type { Workbench } from '@lianpu/server';

/** The folder of the bundled samples: short bulletins of our own about Hohhot's six clusters. */
export const samplesFolder = (): string => fileURLToPath(new URL('../../../samples/hohhot', import.meta.url));

/** Which sources of a ledger are bundled samples, and which are a person's own. */
export async function sortOutSamples(
  workbench: Workbench,
): Promise<{ readonly samples: readonly string[]; readonly own: readonly string[] }> {
  const { files } = await listDocuments([samplesFolder()]);
  const bundled = new Set(await Promise.all(files.map(contentAddress)));
  const ids = (await workbench.ledger.sources()).map(({ id }) => id);
  return { samples: ids.filter((id) => bundled.has(id)), own: ids.filter((id) => !bundled.has(id)) };
}

const contentAddress = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
