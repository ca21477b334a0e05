import type { Snapshot, SourceId, Statement } from '@lianpu/ledger';
import type { Finding } from '../model.js';
import type { Pack } from '../pack/pack.js';
import type { AuditDocument } from './audit-document.js';
import { createAuditor } from './auditor.js';

const documentsOf = ({ statements, sources }: Snapshot): ReadonlyMap<SourceId, AuditDocument> => {
  const bySource = new Map<SourceId, Statement[]>();
  for (const statement of statements) {
    const group = bySource.get(statement.sourceId);
    if (group) group.push(statement);
    else bySource.set(statement.sourceId, [statement]);
  }
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return new Map(
    [...bySource].map(([id, own]) => [id, { id, published: published.get(id) ?? null, statements: own }]),
  );
};

const isSame = (a: AuditDocument, b: AuditDocument): boolean =>
  a.published === b.published &&
  a.statements.length === b.statements.length &&
  a.statements.every((statement, at) => statement === b.statements[at]);

/**
 * Audits one snapshot after another: documents whose statements are the same objects as before are not looked at again.
 * The findings are those of an audit from the beginning.
 */
export const auditOn = (pack: Pack): ((snapshot: Snapshot) => readonly Finding[]) => {
  const auditor = createAuditor(pack);
  let known: ReadonlyMap<SourceId, AuditDocument> = new Map();
  return (snapshot) => {
    const documents = documentsOf(snapshot);
    for (const id of known.keys()) if (!documents.has(id)) auditor.remove(id);
    for (const [id, document] of documents) {
      const before = known.get(id);
      if (!before || !isSame(before, document)) auditor.add(document);
    }
    known = documents;
    return auditor.findings();
  };
};
