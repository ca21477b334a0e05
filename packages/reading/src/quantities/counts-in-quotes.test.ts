import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { quantitiesOf } from '../testing/quantity-of.js';

// Lines on counts in quotation marks; places and chains are invented.
const counts = {
  id: 'counts in a line',
  read: (line: string) => ({ quotes: quantitiesOf(line, {}).map(({ quote }) => quote) }),
};

describe('a name in quotes that counts the list right before it', () => {
  reads(counts, [
    ['栎川建设制笔产业链、制伞产业链、制扇产业链“3条产业链”', { quotes: ['3条'] }],
    ['栎川建设制笔、制伞产业链“2条产业链”', { quotes: ['2条'] }],
    ['栎川建设“3条产业链”', { quotes: [] }],
    ['栎川建设产业链“3条产业链”', { quotes: [] }],
    ['栎川建设制笔、制伞园区“2条产业链”', { quotes: [] }],
    ['栎川建设制笔、制伞产业链,“2条产业链”', { quotes: [] }],
  ]);
});
