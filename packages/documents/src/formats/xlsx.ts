import type { Format } from './format.js';

/** Workbooks of spreadsheet programs from 2007 on. Of formulas the stored results are read; nothing is computed. */
export const xlsx: Format = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  isolated: true,
  // Loaded when the first such file comes: starting the program must not wait for every library.
  extract: async (...file) => (await import('./table/extract-xlsx.js')).extractXlsx(...file),
};
