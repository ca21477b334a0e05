import { isOpenDisagreement, type PackProblem } from '@lianpu/atlas';
import { readerVersion } from '@lianpu/reading';
import type { Summary } from '../schemas/summary.js';
import type { Edition } from './edition.js';

/** An edition in numbers. */
export const summarise = (
  { snapshot, atlas, findings }: Edition,
  { engine, packProblems }: Pick<Summary, 'engine'> & { readonly packProblems: readonly PackProblem[] },
): Summary => {
  const ofKind = (kind: string) => snapshot.statements.filter((statement) => statement.kind === kind).length;
  return {
    documents: snapshot.sources.length,
    statements: snapshot.statements.length,
    repeated: snapshot.statements.filter(({ duplicate }) => duplicate).length,
    observations: ofKind('observation'),
    events: ofKind('event'),
    relations: ofKind('relation'),
    entities: snapshot.entities.length,
    names: new Set(snapshot.entities.flatMap((entity) => entity.names)).size,
    findings: atlas.findings.length,
    disagreements: findings.filter(isOpenDisagreement).length,
    chains: atlas.chains.length,
    clusters: atlas.clusters.length,
    reader: { name: readerVersion.name, version: readerVersion.version },
    engine,
    packProblems: packProblems.map(({ path, line, reason, remedy, zh }) => ({
      path,
      line,
      reason,
      remedy,
      zh,
    })),
  };
};
