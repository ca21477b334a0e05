const candidates = [',', ';', '\t', '|'] as const;
const sampleRecords = 50;

/**
 * The character that parts the fields of a CSV text, by its first records: the one that parts most of them into the
 * same number of fields, more than one; a comma where there is none. What stands in quotes does not count.
 */
export function csvDelimiter(sample: string): string {
  const records = firstRecords(sample);
  const [best] = candidates
    .map((delimiter) => ({
      delimiter,
      score: evenness(records.map((record) => record.split(delimiter).length)),
    }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ',';
}

/** Records with what is quoted left out. An odd quote at the end of the sample is that of a record cut off. */
function firstRecords(sample: string): readonly string[] {
  const bare = sample.replace(/"(?:[^"]|"")*(?:"|$)/gu, '');
  return bare
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, sampleRecords);
}

/** How many records have the commonest number of fields, weighed a little by that number; 0 where it is one. */
function evenness(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [fields = 1, records = 0] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return fields === 1 ? 0 : records / counts.length + Math.min(fields, 50) / 1000;
}
