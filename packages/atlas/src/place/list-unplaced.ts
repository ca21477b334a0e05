import type { Statement } from '@lianpu/ledger';
import type { Unplaced } from '../model.js';
import { figureKind, isMoney } from './figure-kind.js';
import type { Region } from './region.js';
import { contextOf } from './sentence-context.js';
import type { TermIndex } from './term-index.js';

/** True for what speaks of making something: capacities, outputs, makers, stages of works; not of people or patents. */
export const speaksOfMaking = (statement: Statement): boolean => {
  if (statement.kind === 'relation') return true;
  if (statement.kind === 'event') return statement.project !== null && statement.type !== 'met';
  if (statement.role !== 'level' || isMoney(statement)) return false;
  const { kind } = figureKind(statement, contextOf(statement), null);
  return kind === 'capacity' || kind === 'output';
};

/** Why a statement that speaks of making something stands on no link. */
export const reasonOf = (
  statement: Statement,
  tools: { readonly region: Region; readonly terms: TermIndex },
): Unplaced => {
  const { id } = statement;
  if (!tools.region.holds(statement))
    return { statementId: id, reason: 'elsewhere', why: '所在的来源和句子都没有写明说的是本地' };
  const text =
    statement.kind === 'observation'
      ? statement.sentence
      : statement.kind === 'relation'
        ? statement.object
        : (statement.project ?? '');
  const hit = tools.terms.find(text)[0];
  if (hit)
    return {
      statementId: id,
      reason: 'unclear',
      why: `同句虽有“${text.slice(hit.start, hit.end)}”，看不出说的是不是它`,
    };
  return { statementId: id, reason: 'no-product', why: '没有写到任何一条产业链的产品或其别名' };
};
