import { freeBytes, logFileBytes } from './free-room.js';

const checkMilliseconds = 1000;
/** A question that a full disk leaves without an answer for so many checks will get none. */
const stuckChecks = 5;

/**
 * Tells when PGlite hangs on a full disk, for then nothing of its own ever ends it: somebody else may fill the disk
 * after room was asked for. A long query on a disk that has room is let be.
 */
export class StuckWatch {
  readonly #folder: string;
  readonly #onStuck: () => void;
  #timer: NodeJS.Timeout | null = null;
  #checks = 0;

  constructor(folder: string, onStuck: () => void) {
    this.#folder = folder;
    this.#onStuck = onStuck;
  }

  /** A question was asked, or answered with others still waiting: it is counted anew. */
  begin(): void {
    this.#checks = 0;
    this.#timer ??= setInterval(() => this.#check(), checkMilliseconds).unref();
  }

  /** Nothing waits for an answer. */
  end(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #check(): void {
    this.#checks = freeBytes(this.#folder) < logFileBytes ? this.#checks + 1 : 0;
    if (this.#checks < stuckChecks) return;
    this.end();
    this.#onStuck();
  }
}
