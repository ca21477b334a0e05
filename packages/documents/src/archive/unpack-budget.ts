import { LianpuError } from '@lianpu/errors';
import type { Limits } from '../document.js';

/** From here on the ratio is looked at: small archives of much white space compress well and do no harm. */
const ratioFromBytes = 10_000_000;

/** What one file may unpack to, counted while it is unpacked, archives inside it included. */
export class UnpackBudget {
  #unpacked = 0;

  constructor(
    readonly path: string,
    readonly packedBytes: number,
    readonly limits: Limits,
  ) {}

  /** Counts unpacked bytes. @throws LianpuError ARCHIVE_TOO_LARGE */
  take(bytes: number): void {
    this.#unpacked += bytes;
    const { unpackedBytes, unpackedRatio } = this.limits;
    if (this.#unpacked > unpackedBytes) this.#refuse(`${Math.round(unpackedBytes / 1_000_000)} MB`);
    if (this.#unpacked > ratioFromBytes && this.#unpacked > this.packedBytes * unpackedRatio)
      this.#refuse(`${unpackedRatio} × ${Math.ceil(this.packedBytes / 1000)} kB`);
  }

  #refuse(what: string): never {
    throw new LianpuError('ARCHIVE_TOO_LARGE', { path: this.path, what });
  }
}
