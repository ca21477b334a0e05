import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuditor, documentOfReading, mergePacks, parsePack } from '@lianpu/atlas';
import { read, sentenceFinder } from '@lianpu/reading';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

/** The packs that come with Lianpu, merged. */
export const bundledPack = () =>
  mergePacks(['china', 'hohhot'].map((name) => parsePack(filesOf(join(root, 'packs', name))).pack));

/** A text read by the reader, as the audit takes a document. */
export const documentOf = ({ id, text, title = null, published = null }) =>
  documentOfReading(
    { id, name: id, title, published, text, reading: read(text, { doc: id, title, published }) },
    sentenceFinder(text),
  );

/** Audits one document on its own; each finding carries the statements it names. */
export const auditAlone = (document, pack) => {
  const auditor = createAuditor(pack);
  auditor.add(document);
  const statements = new Map(document.statements.map((one) => [one.id, one]));
  return auditor.findings().map((finding) => ({
    ...finding,
    named: finding.figures.flatMap(({ statementId }) => statements.get(statementId) ?? []),
  }));
};
