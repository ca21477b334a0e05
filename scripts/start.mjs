// npm start [-- PATH…]: installs and builds what is missing, then does what `lianpu open PATH…` does.
import { ensureBuilt, ensureInstalled, requireNode } from './lib.mjs';

requireNode();
ensureInstalled();
ensureBuilt();
// npm runs scripts at the root of the tree; paths and the data folder are meant from where the person stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const { main } = await import('../packages/cli/dist/main.js');
await main(['open', ...process.argv.slice(2)]);
