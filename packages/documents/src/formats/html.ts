import type { Format } from './format.js';

/**
 * Web pages: the main text without menus, as a browser's reading view shows it. Scripts are never run, nothing a page
 * refers to is fetched.
 */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  isolated: true,
  // Loaded when the first such file comes: starting the program must not wait for every library.
  extract: async (bytes, path) => (await import('./html/extract-html.js')).extractHtml(bytes, path),
};
