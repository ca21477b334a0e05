import { LianpuError } from '@lianpu/errors';

/** One field and what it should say. */
export type CorrectionPair = readonly [field: string, value: string];

/** Reads `figure=12万吨` beside those given before. @throws LianpuError ARGUMENT_INVALID for text without a field */
export const readCorrection = (
  text: string,
  before: readonly CorrectionPair[] = [],
): readonly CorrectionPair[] => {
  const at = text.indexOf('=');
  if (at > 0) return [...before, [text.slice(0, at).trim(), text.slice(at + 1).trim()]];
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `--correct ${text} names no field`,
    whatZh: `--correct ${text} 没有写明更正哪一项`,
    remedyZh:
      '请写成 figure=12万吨、measure=产量、subject=…、object=…、time=2024-10、modality=planned 或 project=…',
    remedy:
      'Write figure=12万吨, measure=产量, subject=…, object=…, time=2024-10, modality=planned or project=….',
  });
};
