// Bundles the reader as a page would:
//   node packages/reading/scripts/browser-bundle.mjs        prints the sizes
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * The main entry with all its data as one module for the browser: its code, its size in bytes plain and gzipped, and
 * every import that leads out of the package (there must be none).
 */
export async function browserBundle() {
  const foreign = [];
  const source = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noteForeign(foreign)],
    build: { write: false, target: 'es2022', lib: { entry: source, formats: ['es'], fileName: 'reading' } },
  });
  const code = output.map((chunk) => chunk.code).join('\n');
  const [bytes, gzippedBytes] = [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length];
  return { code, bytes, gzippedBytes, foreign };
}

// Vite would put an empty module in the place of node:fs and say nothing.
const noteForeign = (foreign) => ({
  name: 'note-foreign',
  enforce: 'pre',
  resolveId(id) {
    if (!/^[./\0]/.test(id)) foreign.push(id);
    return null;
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { bytes, gzippedBytes } = await browserBundle();
  console.log(
    `browser bundle: ${(bytes / 1e3).toFixed(0)} kB, ${(gzippedBytes / 1e3).toFixed(0)} kB gzipped`,
  );
}
