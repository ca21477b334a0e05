/** PostgreSQL takes at most 65535 parameters a query; fewer are quicker to send to PGlite. */
const parametersPerQuery = 8000;

/** Hands rows to `insert` in batches of one query each. All rows have the same columns. */
export async function insertInBatches<Row extends object>(
  rows: readonly Row[],
  insert: (batch: Row[]) => Promise<unknown>,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length || 1;
  const size = Math.floor(parametersPerQuery / columns);
  for (let from = 0; from < rows.length; from += size) await insert(rows.slice(from, from + size));
}
