import type { Format } from './format.js';

/** Tables as text, parted by commas, semicolons, tabs or bars, in any encoding that plain text may have. */
export const csv: Format = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  // Loaded when the first such file comes: starting the program must not wait for every library.
  extract: async (...file) => (await import('./table/extract-csv.js')).extractCsv(...file),
};
