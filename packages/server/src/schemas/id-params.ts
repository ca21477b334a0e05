import Type from 'typebox';
import { closed } from './primitives.js';

/** The one parameter of an address that names a thing. */
export const idParams = closed({ id: Type.String({ minLength: 1, maxLength: 200, pattern: '^[\\w.:-]+$' }) });
