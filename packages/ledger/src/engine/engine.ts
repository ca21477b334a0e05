import type { Kysely } from 'kysely';
import type { Block } from '../write/blocks.js';
import type { Tables } from '../schema/tables.js';

/** An open database, whichever it is: one SQL dialect, one set of types. */
export interface Engine {
  readonly kind: 'pglite' | 'postgresql';
  /** The data folder, or the address without its password. */
  readonly location: string;
  /** Where what follows from the database may be kept beside it; null where there is no such place. */
  readonly keptFile: string | null;
  readonly db: Kysely<Tables>;
  /** Runs `work` in one transaction: what it wrote is there when the promise resolves, or nothing of it. */
  write<Result>(work: (writing: Writing) => Promise<Result>): Promise<Result>;
  /** Runs `work` in one transaction that only reads: all of it sees the same rows, whatever is written meanwhile. */
  read<Result>(work: (reading: Reading) => Promise<Result>): Promise<Result>;
  /** Asks what is asked again and again; all of it sees the same rows. */
  readonly ask: Ask;
  close(): Promise<void>;
}

/** A question that a connection parses and plans once, known by its name. */
export interface NamedQuestion {
  readonly name: string;
  /** The same for the same name. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Gives the rows of a question. */
export type Ask = (question: NamedQuestion) => Promise<readonly unknown[]>;

/** A transaction that can also give rows in bulk. */
export interface Reading {
  readonly db: Kysely<Tables>;
  /** The rows of a query as COPY's binary format; several may be asked for at once and come in the order of asking. */
  copyOut(query: string): Promise<Uint8Array>;
}

/** A transaction that can also take rows in bulk. */
export interface Writing {
  readonly db: Kysely<Tables>;
  /** Appends lines in COPY's text format to a table. */
  copy(target: CopyTarget, blocks: readonly Block[]): Promise<void>;
}

/** A table with the columns of the lines. */
export interface CopyTarget {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
}
