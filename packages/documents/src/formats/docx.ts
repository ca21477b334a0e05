import type { Format } from './format.js';

/** Word-processor documents from 2007 on: paragraphs and tables in their order, footnotes behind them. */
export const docx: Format = {
  id: 'docx',
  extensions: ['.docx', '.docm'],
  isolated: true,
  // Loaded when the first such file comes: starting the program must not wait for every library.
  extract: async (...file) => (await import('./office/extract-docx.js')).extractDocx(...file),
};
