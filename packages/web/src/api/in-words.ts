import type { Statement, StatementsInWords } from './types.js';

/** The statements of a page with the heads of their sources; whom they name and where they stand in the file stays open. */
export const statementsOf = ({ statements, sources }: StatementsInWords): readonly Statement[] =>
  statements.flatMap((one): readonly Statement[] => {
    const source = sources[one.sourceId];
    if (source === undefined) return [];
    const shown = { source, place: null };
    return [one.kind === 'event' ? { ...one, ...shown } : { ...one, ...shown, subjectEntity: null }];
  });
