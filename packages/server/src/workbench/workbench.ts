import type { Summary } from '../schemas/summary.js';
import type { Edition } from './edition.js';
import type { LedgerPort } from './ledger-port.js';

/** PLACEHOLDER */
export interface Workbench {
  readonly ledger: LedgerPort;
  edition(): Promise<Edition>;
  summary(): Promise<Summary>;
  close(): Promise<void>;
}
