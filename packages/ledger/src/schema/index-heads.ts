/**
 * The first bits of the numbers in a row, which are hashes: enough of them to lead to few rows, in a third of the room.
 * Whoever asks by them compares the whole numbers too. The order of heads is that of the numbers.
 */
export const headOfTerm = (term: string): string => `(${term} >> 32)::integer`;
export const headOfMeasure = (measure: string): string => `(${measure} >> 48)::smallint`;
export const headOfSource = (source: string): string => `(${source} >> 48)::smallint`;
