// Bundles the reader as a page would:
//   node packages/reading/scripts/browser-bundle.mjs        prints the sizes
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

/**
 * The main entry with all its data as one module for the browser: its code, its size in bytes plain and gzipped, and
 * every import that leads out of the package (there must be none). The package must have been compiled.
 */
export async function browserBundle() {
  const { code, foreign } = await bundle({ toSend: true });
  const [bytes, gzippedBytes] = [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length];
  return { code, bytes, gzippedBytes, foreign };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bytes, gzippedBytes } = await browserBundle();
  console.log(
    `browser bundle: ${(bytes / 1e3).toFixed(0)} kB, ${(gzippedBytes / 1e3).toFixed(0)} kB gzipped`,
  );
}
