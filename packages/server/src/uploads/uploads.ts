import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LianpuError } from '@lianpu/errors';
import { extensionOf } from './upload-name.js';

/** Files of this many bytes and more are refused: twice what a document may have, for ledgers are longer. */
export const mostUploadBytes = 100_000_000;
/** All files that wait together. */
const mostBytesTogether = 2_000_000_000;
/** A file that nobody asked after for so long is dropped. */
const keptMilliseconds = 2 * 3600_000;

/** A file that was sent. */
export interface Upload {
  readonly id: string;
  /** As its sender calls it. */
  readonly name: string;
  readonly byteLength: number;
  /** Where it lies, under its own extension, for as long as it waits. */
  readonly path: string;
}

/** Files that were sent to a server and wait for what is to become of them, in a folder of their own that goes with it. */
export class Uploads {
  readonly #files = new Map<string, Upload & { readonly until: number }>();
  readonly #now: () => number;
  #folder: Promise<string> | null = null;
  /** What is coming in right now counts before it is there. */
  #coming = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Takes a file in, piece by piece onto the disk.
   *
   * @throws LianpuError FILE_EMPTY, FILE_TOO_LARGE, UPLOADS_FULL, DISK_FULL; nothing of it stays
   */
  async receive(name: string, pieces: AsyncIterable<Uint8Array>): Promise<Upload> {
    await this.#dropOld();
    const id = randomUUID();
    const path = join(await this.#home(), `${id}${extensionOf(name)}`);
    let byteLength = 0;
    try {
      await pipeline(
        this.#bounded(name, pieces, (length) => (byteLength += length)),
        createWriteStream(path),
      );
      if (byteLength === 0) throw new LianpuError('FILE_EMPTY', { path: name });
    } catch (error) {
      await rm(path, { force: true });
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
        throw new LianpuError('DISK_FULL', { where: tmpdir() }, { cause: error });
      throw error;
    } finally {
      this.#coming -= byteLength;
    }
    const upload = { id, name, byteLength, path };
    this.#files.set(id, { ...upload, until: this.#now() + keptMilliseconds });
    return upload;
  }

  /** A file that was sent, which is kept on from now. @throws LianpuError UPLOAD_UNKNOWN */
  find(id: string): Upload {
    const upload = this.#files.get(id);
    if (!upload) throw new LianpuError('UPLOAD_UNKNOWN', { id });
    this.#files.set(id, { ...upload, until: this.#now() + keptMilliseconds });
    return upload;
  }

  /** Drops a file before its time. */
  async drop(id: string): Promise<void> {
    const upload = this.#files.get(id);
    this.#files.delete(id);
    if (upload) await rm(upload.path, { force: true });
  }

  /** Removes all of them. */
  async close(): Promise<void> {
    this.#files.clear();
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  async *#bounded(
    name: string,
    pieces: AsyncIterable<Uint8Array>,
    count: (length: number) => number,
  ): AsyncIterable<Uint8Array> {
    for await (const piece of pieces) {
      const length = count(piece.length);
      this.#coming += piece.length;
      if (length >= mostUploadBytes)
        throw new LianpuError('FILE_TOO_LARGE', {
          path: name,
          sizeMegabytes: mostUploadBytes / 1e6,
          limitMegabytes: mostUploadBytes / 1e6,
        });
      if (this.#waiting() + this.#coming > mostBytesTogether)
        throw new LianpuError('UPLOADS_FULL', { limitMegabytes: mostBytesTogether / 1e6 });
      yield piece;
    }
  }

  #waiting(): number {
    return [...this.#files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  async #dropOld(): Promise<void> {
    for (const { id, until } of [...this.#files.values()]) if (until < this.#now()) await this.drop(id);
  }

  #home(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'lianpu-uploads-'));
    return this.#folder;
  }
}
