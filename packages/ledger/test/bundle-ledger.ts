import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * A script of this folder with the ledger's sources in one file of plain JavaScript, so that other processes start
 * in a fraction of a second. It lies two levels under the package, as src/engine does, from where PGlite's thread is
 * found.
 */
export async function bundleLedger(script: string): Promise<{ readonly path: string; remove(): void }> {
  mkdirSync(join(packageFolder, 'node_modules'), { recursive: true });
  const outDir = mkdtempSync(join(packageFolder, 'node_modules', 'bundle-'));
  const conditions = ['source', 'module', 'node', 'default'];
  await build({
    configFile: false,
    root: packageFolder,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(script, import.meta.url)),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'script.mjs', format: 'es' } },
    },
    resolve: { conditions },
    ssr: { noExternal: [/^@lianpu\//u], resolve: { conditions } },
  });
  return { path: join(outDir, 'script.mjs'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
