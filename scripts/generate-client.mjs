// Writes the types of the API client from the OpenAPI document:
//   node scripts/generate-client.mjs            writes packages/web/src/api/generated/schema.d.ts
//   node scripts/generate-client.mjs --check    writes nothing, ends with 1 when the file is stale
// Build packages/server first (npx tsc -b packages/server).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the generated types stand. */
export const clientPath = fileURLToPath(
  new URL('../packages/web/src/api/generated/schema.d.ts', import.meta.url),
);

const header = `/* Generated from the OpenAPI document by scripts/generate-client.mjs. Do not edit. */\n\n`;

/** The TypeScript text of the client's types for an OpenAPI document. */
export const clientTypes = async (document) => {
  const { astToString, default: openapiTypescript } = await import('openapi-typescript');
  // The document is copied, for openapi-typescript resolves references in place.
  const nodes = await openapiTypescript(structuredClone(document), {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return header + astToString(nodes);
};

const main = async () => {
  const { openApiDocument } = await import('../packages/server/dist/openapi-document.js');
  const fresh = await clientTypes(openApiDocument());
  if (!process.argv.includes('--check')) {
    await mkdir(dirname(clientPath), { recursive: true });
    await writeFile(clientPath, fresh);
    return;
  }
  if ((await readFile(clientPath, 'utf8').catch(() => '')) !== fresh) {
    console.error(`${clientPath}: is stale. Run node scripts/generate-client.mjs.`);
    process.exitCode = 1;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
