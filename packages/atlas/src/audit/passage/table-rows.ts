import type { Fig, Passage, Sentence } from './fig.js';

/** A row of a table with its cells and, by column, the figures that stand in them. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly figs: ReadonlyMap<number, Fig>;
}

/** Between two rows of one table stand at most a heading and line ends. */
const widestGap = 40;

const rowOf = ({ text, figs }: Sentence): TableRow | null => {
  const own = figs.filter(({ observation }) => observation.rule === 'table/cell');
  if (own.length === 0) return null;
  const columnOf = ({ at }: Fig): number => text.slice(0, at).split('\t').length - 1;
  return {
    cells: text.split('\t').map((cell) => cell.trim()),
    figs: new Map(own.map((fig) => [columnOf(fig), fig])),
  };
};

/** Rows that follow one another, table by table. */
export const tablesIn = ({ sentences }: Passage): readonly (readonly TableRow[])[] => {
  const tables: TableRow[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const row = rowOf(sentence);
    if (!row) continue;
    if (sentence.start - end <= widestGap) tables.at(-1)?.push(row);
    else tables.push([row]);
    end = sentence.start + sentence.text.length;
  }
  return tables;
};
