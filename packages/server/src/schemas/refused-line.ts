import Type from 'typebox';
import { closed, text } from './primitives.js';

/** Why something was not taken in. */
export const RefusedLineSchema = closed(
  { code: text('A code of the error registry, where it is foreseen.'), zh: Type.String(), en: Type.String() },
  { $id: 'RefusedLine' },
);

/** A refusal as it was kept, which may lack a code. */
export const refusedLine = ({
  code = null,
  zh,
  en,
}: {
  readonly code?: string | null;
  readonly zh: string;
  readonly en: string;
}) => ({ code, zh, en });
