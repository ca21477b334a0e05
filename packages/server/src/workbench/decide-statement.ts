import type { Pack } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';
import type { Ledger, Ruling, Statement } from '@lianpu/ledger';
import { type Amendment, checkCorrection } from './check-correction.js';
import { refuseUnknownLink } from './refuse-unknown-link.js';

/** What can be said of a statement: of the figure itself, or of where it stands in a chain. */
export type StatementAct = 'accept' | 'reject' | 'correct' | 'note' | 'move' | 'confirm' | 'bar';

/** What a person says of a statement. */
export interface StatementVerdictGiven {
  readonly statementId: string;
  readonly act: StatementAct;
  /** Of `correct`: what is put right. */
  readonly fields?: Amendment;
  /** Of `move`, `confirm` and `bar`: the link, as `chain.link`. */
  readonly link?: string;
  readonly by: string;
  readonly why: string;
}

/**
 * Writes down what a person decided of a statement, and gives the decision's id. Throws STATEMENT_UNKNOWN, LINK_UNKNOWN,
 * what a correction refuses, and ARGUMENT_INVALID where nobody is named, or a link is named where none belongs or is
 * lacking where one does.
 */
export const decideStatement = async (
  ledger: Pick<Ledger, 'statement' | 'decide'>,
  pack: Pick<Pack, 'chains'>,
  given: StatementVerdictGiven,
): Promise<string> => {
  const statement = await ledger.statement(given.statementId);
  if (given.link !== undefined) refuseUnknownLink(given.link, pack);
  return ledger.decide({ ruling: rulingOf(statement, given), by: given.by, why: given.why });
};

const rulingOf = (statement: Statement, { act, fields, link }: StatementVerdictGiven): Ruling => {
  const statementId = statement.id;
  const placing = act === 'move' || act === 'confirm' || act === 'bar';
  if (placing !== (link !== undefined))
    throw new LianpuError('ARGUMENT_INVALID', {
      what: placing ? `${act} needs a link` : `${act} takes no link`,
      remedy: 'Name a link, as chain.link, with move, confirm and bar alone.',
      whatZh: placing ? `${act} 要写明环节` : `${act} 不用写环节`,
      remedyZh: '只有 move、confirm、bar 要写环节，写成 链.环节',
    });
  if (placing) return { kind: 'place', statementId, act, link: link ?? '' };
  if (act === 'correct')
    return { kind: 'correct', statementId, fields: checkCorrection(statement, fields ?? {}) };
  return { kind: act, statementId };
};
