import type { Statement } from '@lianpu/ledger';
import type { Unplaced } from '../model.js';
import { figureKind } from './figure-kind.js';
import type { Region } from './region.js';
import { contextOf } from './sentence-context.js';
import type { TermIndex } from './term-index.js';

const speaksOfMaking = (statement: Statement): boolean => {
  if (statement.kind === 'relation') return true;
  if (statement.kind === 'event') return statement.project !== null && statement.type !== 'met';
  if (statement.role !== 'level') return false;
  const { kind } = figureKind(statement, contextOf(statement), null);
  return kind === 'capacity' || kind === 'output';
};

const reasonOf = (statement: Statement, tools: { region: Region; terms: TermIndex }): Unplaced => {
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

/**
 * Statements that speak of making something (capacities, outputs, makers, stages of works) and stand on no link, each with
 * why. Figures of other things, such as people or patents, are not asked for a link.
 */
export const listUnplaced = (
  statements: readonly Statement[],
  placedIds: ReadonlySet<string>,
  tools: { readonly region: Region; readonly terms: TermIndex },
): readonly Unplaced[] =>
  statements
    .filter((statement) => !statement.duplicate && !placedIds.has(statement.id) && speaksOfMaking(statement))
    .map((statement) => reasonOf(statement, tools));
