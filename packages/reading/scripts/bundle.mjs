// Bundles the compiled reader into one module with its dictionary, its divisions and its traditional characters packed.
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build } from 'vite';
import { dataFirst } from './data-first.mjs';
import { innerNames } from './inner-names.mjs';
import { packedDictionary } from './pack-dictionary.mjs';
import { packedDivisions } from './pack-divisions.mjs';
import { packedTraditional } from './pack-traditional.mjs';

/**
 * The reader as one module of JavaScript, from what the compiler put into dist/, and every import that leads out of
 * the package (there must be none). `toSend`: as small as it can be, where the way of a page to its reader counts for
 * more than the milliseconds that unpacking its words takes.
 */
export async function bundle({ toSend = false } = {}) {
  const foreign = [];
  const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [noteForeign(foreign), withPackedData()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'reading' },
      // In a library's module vite leaves the white space unless it is told to take it away.
      rolldownOptions: { output: { minify: { compress: true, mangle: true, codegen: true } } },
    },
  });
  const chunks = await Promise.all(output.map(({ code }) => smaller(code)));
  // What is marked for bundlers to leave out is used: the marks only add to the size.
  const code = chunks
    .map((chunk) => dataFirst(chunk.replaceAll('/* @__PURE__ */ ', ''), { twoBytes: toSend }))
    .join('\n');
  return { code, foreign };
}

/** Terser leaves a little less than the bundler does. */
async function smaller(code) {
  const options = {
    module: true,
    ecma: 2022,
    keep_fargs: false,
    pure_getters: true,
    passes: 4,
    hoist_funs: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_comps: true,
    unsafe_math: true,
    unsafe_methods: true,
    unsafe_proto: true,
  };
  const { code: small } = await minify(code, {
    module: true,
    compress: options,
    // `builtins`: browsers have a kind and a page of their own, which the reader never asks for.
    mangle: { module: true, properties: { regex: inner(), builtins: true } },
    format: { ecma: 2022 },
  });
  return small;
}

const inner = () => new RegExp(`^(?:${innerNames().join('|')})$`);

const withPackedData = () => ({
  name: 'packed-data',
  enforce: 'pre',
  load: (id) => {
    if (/[\\/]compile-dictionary\.js$/.test(id)) return packedDictionary();
    if (/[\\/]divisions\.generated\.js$/.test(id)) return packedDivisions();
    return /[\\/]traditional\.generated\.js$/.test(id) ? packedTraditional() : null;
  },
});

// Vite would put an empty module in the place of node:fs and say nothing.
const noteForeign = (foreign) => ({
  name: 'note-foreign',
  enforce: 'pre',
  resolveId(id) {
    if (!/^[./\0]/.test(id)) foreign.push(id);
    return null;
  },
});
