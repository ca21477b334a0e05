/** What a statement says and where: the fields of which its hash is made, in the order in which it is made of them. */
export const saidColumns = [
  'kind',
  'start_offset',
  'length',
  'rule_term',
  'duplicate',
  'value',
  'value2',
  'unit_term',
  'counted_term',
  'per_term',
  'bound',
  'role',
  'measure_term',
  'subject_term',
  'object_term',
  'time_term',
  'base_term',
  'modality',
  'suspect_term',
  'event',
  'party_terms',
  'because',
] as const;

/** The columns of `statements` in the order in which rows are written. */
export const statementColumns = [
  'source_id',
  'id',
  ...saidColumns,
  'sentence_before',
  'sentence_after',
  'reading',
] as const;

/** The columns of `names` in the order in which rows are written. */
export const nameColumns = [
  'source_id',
  'entity_id',
  'surface_term',
  'rule_term',
  'tie',
  'mentioned',
  'mentions',
  'reading',
] as const;

/** The columns of `texts` in the order in which rows are written. */
export const textColumns = ['source_id', 'start_offset', 'text'] as const;
