import Type from 'typebox';
import { closed } from './primitives.js';

/** Words that a person gives with a decision; blanks alone are none. */
export const said = (description: string) =>
  Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S', description });

/** A decision that was written down. */
export const DecidedSchema = closed(
  { decisionId: Type.String({ description: 'Its number in the history, by which it can be taken back.' }) },
  { $id: 'Decided' },
);
