import type { Quantity } from '../model.js';
import type { Figure } from '../quantities/figure.js';
import { findFigures } from '../quantities/find-figures.js';
import { preparePage, type ReadOptions, read } from '../read.js';
import { findTimes } from '../times/find-times.js';

/** The figures of a line that one rule read, the first of them; null where it read none. */
export function figureBy(rule: string): {
  id: string;
  read: (line: string) => Figure | null;
} {
  return {
    id: rule,
    read: (line) => figuresOf(line).find((figure) => figure.rule === rule) ?? null,
  };
}

/** Every figure of a line. */
export function figuresOf(line: string): readonly Figure[] {
  const page = preparePage(line, { published: '2025-06-10' });
  return findFigures(page.folded, findTimes(page)).figures;
}

/** The last quantity of a line, read on 10 June 2025; null where there is none. */
export function lastQuantity(
  line: string,
  options: ReadOptions = { published: '2025-06-10' },
): Quantity | null {
  return read(line, options).quantities.at(-1) ?? null;
}

/** Every quantity of a line, read on 10 June 2025. */
export function quantitiesOf(
  line: string,
  options: ReadOptions = { published: '2025-06-10' },
): readonly Quantity[] {
  return read(line, options).quantities;
}
