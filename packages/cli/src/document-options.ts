import { type Command, InvalidArgumentError } from 'commander';
import { checkedDate } from './checked-date.js';
import { words } from './words.js';

/** What a person says of the documents named on the command line. */
export interface DocumentFlags {
  readonly published?: string;
  readonly title?: string;
  readonly maxMegabytes?: number;
}

/** Adds `--published`, `--title` and `--max-megabytes` to a command. */
export const withDocumentFlags = (command: Command): Command =>
  command
    .option('--published <date>', words().options.published)
    .option('--title <title>', words().options.title)
    .option('--max-megabytes <number>', words().options.maxMegabytes, megabytes);

function megabytes(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('Write a number of megabytes, such as 80.');
}

/** The flags as the documents and the workbench take them; a wrong date is refused. */
export function documentOptions({ published, title, maxMegabytes }: DocumentFlags) {
  const date = checkedDate(published);
  return {
    ...(date !== undefined && { published: date }),
    ...(title !== undefined && { title }),
    ...(maxMegabytes !== undefined && { maxBytes: Math.round(maxMegabytes * 1_000_000) }),
  };
}
