import type { Format } from './format.js';

/** PDF: the text layer page by page. Pages that are only pictures are named; nothing is recognised in them. */
export const pdf: Format = {
  id: 'pdf',
  extensions: ['.pdf'],
  isolated: true,
  // Loaded when the first such file comes: starting the program must not wait for every library.
  extract: async (bytes, path) => (await import('./pdf/extract-pdf.js')).extractPdf(bytes, path),
};
