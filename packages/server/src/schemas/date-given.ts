import Type from 'typebox';

/** A day that a person gives. */
export const dateGiven = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD.' });
