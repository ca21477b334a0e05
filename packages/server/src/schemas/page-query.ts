import Type from 'typebox';

/** How much of a list to give: `limit` rows (1 to 1000, 100 when not said) after the first `offset`. */
export const pageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: 'Rows to give.' }),
  offset: Type.Integer({ minimum: 0, default: 0, description: 'Rows to pass over.' }),
};
