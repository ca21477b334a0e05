import Type from 'typebox';
import { closed, nullable, offset } from './primitives.js';

const place = (description: string) => Type.Integer({ minimum: 1, description });

/** Where in its file a piece of a text stands, in the file's own terms. */
export const LocationSchema = Type.Union(
  [
    closed({ kind: Type.Literal('page'), page: place('Page, from 1.') }),
    closed({
      kind: Type.Literal('cell'),
      sheet: nullable(Type.String()),
      row: place('Row, from 1.'),
      column: place('Column, from 1.'),
    }),
    closed({ kind: Type.Literal('paragraph'), paragraph: place('Paragraph of the body, from 1.') }),
    closed({
      kind: Type.Literal('table-cell'),
      table: place('Table, from 1.'),
      row: place('Row, from 1.'),
      column: place('Column, from 1.'),
    }),
    closed({ kind: Type.Literal('element'), selector: Type.String({ description: 'CSS selector.' }) }),
    closed({ kind: Type.Literal('line'), line: place('Line, from 1.') }),
  ],
  { $id: 'Location' },
);

/** A range of a text and where that stands in the file. */
export const AnchorSchema = closed(
  { start: offset('Where the range begins.'), end: offset('Where it ends, exclusive.'), at: LocationSchema },
  { $id: 'Anchor' },
);

/** The same in both languages. */
export const SaidSchema = closed({ zh: Type.String(), en: Type.String() }, { $id: 'Said' });

/** A place in a file, for machines and for people: 第3页, Sheet1!C7. */
export const PlaceSchema = closed(
  { at: LocationSchema, zh: Type.String(), en: Type.String() },
  { $id: 'Place' },
);
