import type { Snapshot, Statement } from '@lianpu/ledger';
import type { Finding } from '../model.js';
import type { Pack } from '../pack/pack.js';
import { createAuditor } from './auditor.js';

/**
 * Holds figures against each other by every check. Checks relate figures by the text or by subject, measure and time,
 * never because a sum happens to fit; agreeing figures are findings too. What disagrees comes first.
 */
export const auditFigures = (snapshot: Snapshot, pack: Pack): readonly Finding[] => {
  const bySource = new Map<string, Statement[]>();
  for (const statement of snapshot.statements) {
    const group = bySource.get(statement.sourceId);
    if (group) group.push(statement);
    else bySource.set(statement.sourceId, [statement]);
  }
  const published = new Map(snapshot.sources.map((source) => [source.id, source.published]));
  const auditor = createAuditor(pack);
  for (const [id, statements] of bySource)
    auditor.add({ id, published: published.get(id) ?? null, statements });
  return auditor.findings();
};
