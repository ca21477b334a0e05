// npm run build: compiles every package and bundles the pages. npm install calls it through "prepare".
import { ensureBuilt, requireNode } from './lib.mjs';

requireNode();
if (process.env.LIANPU_BUILD !== 'later') ensureBuilt();
