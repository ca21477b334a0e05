import type { DocumentOptions, Limits } from '@lianpu/documents';
import { type Command, InvalidArgumentError } from 'commander';
import { checkedDate } from './checked-date.js';
import { words } from './words.js';

/** What a person says of the documents named on the command line. */
export interface DocumentFlags {
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly override?: boolean;
  readonly maxMegabytes?: number;
  readonly maxUnpacked?: number;
  readonly maxSeconds?: number;
  readonly maxMemory?: number;
}

/** Adds `--published`, `--title`, `--publisher`, `--override` and the limits to a command. */
export const withDocumentFlags = (command: Command): Command =>
  command
    .option('--published <date>', words().options.published)
    .option('--title <title>', words().options.title)
    .option('--publisher <publisher>', words().options.publisher)
    .option('--override', words().options.override)
    .option('--max-megabytes <number>', words().options.maxMegabytes, positive)
    .option('--max-unpacked <megabytes>', words().options.maxUnpacked, positive)
    .option('--max-seconds <number>', words().options.maxSeconds, positive)
    .option('--max-memory <megabytes>', words().options.maxMemory, positive);

function positive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('Write a number above zero, such as 80.');
}

const bytes = (megabytes: number): number => Math.round(megabytes * 1_000_000);

/** The flags as the documents and the workbench take them; a wrong date is refused. */
export function documentOptions(flags: DocumentFlags): DocumentOptions {
  const { published, title, publisher, override, maxMegabytes } = flags;
  const date = checkedDate(published);
  return {
    ...(date !== undefined && { published: date }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(override && { override }),
    ...(maxMegabytes !== undefined && { maxBytes: bytes(maxMegabytes) }),
    limits: limitsOf(flags),
  };
}

function limitsOf({ maxUnpacked, maxSeconds, maxMemory }: DocumentFlags): Partial<Limits> {
  return {
    ...(maxUnpacked !== undefined && { unpackedBytes: bytes(maxUnpacked) }),
    ...(maxSeconds !== undefined && { timeoutSeconds: maxSeconds }),
    ...(maxMemory !== undefined && { memoryMegabytes: Math.ceil(maxMemory) }),
  };
}
