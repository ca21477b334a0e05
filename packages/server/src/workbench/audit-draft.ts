import {
  createAuditor,
  type DecidedFinding,
  documentOfReading,
  type Pack,
  type ReadText,
} from '@lianpu/atlas';
import type { Statement, StatementId } from '@lianpu/ledger';
import { bundledPacksDir } from '../bundled-folders.js';
import { LianpuError } from '@lianpu/errors';
import { sentenceFinder } from '@lianpu/reading';
import { loadPacks } from './load-packs.js';

/** A draft that was audited on its own: its findings, and the statements they name. */
export interface DraftAudit {
  /** Nothing is decided of a draft that no ledger holds. */
  readonly findings: readonly DecidedFinding[];
  readonly statements: ReadonlyMap<StatementId, Statement>;
}

/** The packs that come with Lianpu. Rejects with PATH_MISSING where they are not there. */
export const bundledPack = async (): Promise<Pack> => {
  const folder = bundledPacksDir();
  if (folder) return (await loadPacks(folder)).pack;
  throw new LianpuError('PATH_MISSING', { path: 'packs/china/pack.yaml' });
};

/** Holds the figures of one text against each other, with no ledger. */
export const auditDraft = async (text: ReadText): Promise<DraftAudit> => {
  const document = documentOfReading(text, sentenceFinder(text.text));
  const auditor = createAuditor(await bundledPack());
  auditor.add(document);
  return {
    findings: auditor.findings().map((finding) => ({ ...finding, decision: null })),
    statements: new Map(document.statements.map((one) => [one.id, one])),
  };
};
