import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { freeBytes, logFileBytes } from '../engine/free-room.js';

/** What a text was worked out of, and by what. */
export interface TextKey {
  /** Letters and hyphens. */
  readonly name: string;
  /** The moment of the ledger. */
  readonly moment: string;
  /** The program and the rules that worked it out. */
  readonly by: string;
}

const headOf = ({ moment, by }: TextKey, text: string): string =>
  `lianpu kept ${createHash('sha256')
    .update(JSON.stringify([moment, by]))
    .update(text)
    .digest('hex')}\n`;

/**
 * Texts that others worked out of a ledger, one a name, in files beside its database. They may be deleted at any time: a
 * file that is missing, damaged, or of another moment or program is as if there were none.
 */
export class KeptTexts {
  readonly #folder: string;

  /** `besides` is a file in the folder that they are kept in. */
  constructor(besides: string) {
    this.#folder = dirname(besides);
  }

  read(key: TextKey): string | null {
    try {
      const whole = readFileSync(this.#path(key), 'utf8');
      const end = whole.indexOf('\n') + 1;
      const text = whole.slice(end);
      return whole.slice(0, end) === headOf(key, text) ? text : null;
    } catch {
      return null;
    }
  }

  /** A disk that is full or cannot be written to is left as it is. */
  async write(key: TextKey, text: string): Promise<void> {
    const whole = Buffer.from(headOf(key, text) + text, 'utf8');
    if (freeBytes(this.#folder) < whole.length + 2 * logFileBytes) return;
    const draft = `${this.#path(key)}.draft`;
    try {
      await writeFile(draft, whole);
      await rename(draft, this.#path(key));
    } catch {
      await rm(draft, { force: true });
    }
  }

  #path({ name }: TextKey): string {
    return join(this.#folder, `${name}.kept`);
  }
}
