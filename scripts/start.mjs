// npm start [-- PATH…]: installs and builds what is missing, then does what `lianpu open PATH…` does.
import { ensureBuilt, ensureInstalled, requireNode } from './lib.mjs';

requireNode();
ensureInstalled();
ensureBuilt();
const { main } = await import('../packages/cli/dist/main.js');
await main(['open', ...process.argv.slice(2)]);
