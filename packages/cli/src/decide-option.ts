import { LianpuError } from '@lianpu/errors';
import type { FindingOutcome } from '@lianpu/server';

/** What `--decide` says: which finding, and what of it. */
export interface Decide {
  readonly findingId: string;
  readonly outcome: FindingOutcome | 'undone';
}

const outcomes: ReadonlySet<string> = new Set(['confirmed', 'explained', 'wrong', 'undone']);

const isOutcome = (text: string): text is Decide['outcome'] => outcomes.has(text);

/** Reads `ID=confirmed`, `ID=explained`, `ID=wrong` or `ID=undone`. Throws ARGUMENT_INVALID for anything else. */
export const readDecide = (text: string): Decide => {
  const at = text.lastIndexOf('=');
  const [findingId, outcome] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  if (findingId !== '' && isOutcome(outcome)) return { findingId, outcome };
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `--decide ${text} names no finding and what is decided of it`,
    remedy: 'Write ID=confirmed, ID=explained, ID=wrong or ID=undone.',
    whatZh: `--decide ${text} 没有写明裁定哪一项、怎么裁定`,
    remedyZh: '请写成 ID=confirmed、ID=explained、ID=wrong 或 ID=undone',
  });
};
