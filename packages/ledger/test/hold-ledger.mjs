// Opens the ledger of the folder named as argument, as a second process would, and holds it until it is killed.
// Says `open` when it is, or the refusal's code and message.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const conditions = ['source', 'module', 'node', 'default'];
// The sources are TypeScript, which Node 20 does not run: the tests' own bundler loads them here too.
const vite = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { conditions },
  ssr: { noExternal: [/^@lianpu\//u], resolve: { conditions } },
});
const { openLedger } = await vite.ssrLoadModule('/src/index.ts');
const { documentOf, readingOf } = await vite.ssrLoadModule('/test/vocabulary.ts');
try {
  const ledger = await openLedger({ dataDir: process.argv[2] });
  await ledger.addSource(await documentOf('样例。'), readingOf());
  process.stdout.write('open\n');
  setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(`${error.code} ${error.message}\n`);
  process.exit(0);
}
