import Type from 'typebox';
import { closed } from './primitives.js';

/** Every refusal: a code of the registry, one line on what is wrong, and what to do. */
export const ErrorSchema = closed(
  {
    code: Type.String({ description: 'A code of the error registry.' }),
    message: Type.String({ description: 'One line: what is wrong, then the remedy.' }),
    remedy: Type.String({ description: 'What to do.' }),
    zh: Type.String({ description: 'The line in Chinese.' }),
  },
  { $id: 'Refusal' },
);
