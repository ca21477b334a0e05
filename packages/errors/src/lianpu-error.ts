import { chinese } from './chinese.js';
import { type ErrorCode, type ErrorEntry, errorRegistry } from './registry.js';

type Details = Readonly<Record<string, string | number>>;

const fill = (template: string, details: Details): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => (name in details ? String(details[name]) : hole));

/**
 * A refusal that names the thing and says what to do. `message` is one line: what is wrong, then the remedy.
 * The templates stand in {@link errorRegistry}; `details` fill their holes.
 */
export class LianpuError extends Error {
  override readonly name = 'LianpuError';
  readonly remedy: string;

  constructor(
    readonly code: ErrorCode,
    readonly details: Details = {},
    options?: { cause?: unknown },
  ) {
    const { message, remedy }: ErrorEntry = errorRegistry[code];
    super(`${fill(message, details)}. ${fill(remedy, details)}`, options);
    this.remedy = fill(remedy, details);
  }

  /** The HTTP status the server answers with. */
  get status(): number {
    return errorRegistry[this.code].status;
  }

  /** The same line in Chinese; as it is where nobody said it in Chinese. */
  get inChinese(): string {
    if (this.code === 'ARGUMENT_INVALID' && !('whatZh' in this.details)) return this.message;
    const [message, remedy] = chinese[this.code];
    return `${fill(message, this.details)}。${fill(remedy, this.details)}。`;
  }

  /** The exit code of the command line. */
  get exitCode(): 1 | 2 {
    return errorRegistry[this.code].exitCode;
  }
}

/** True for a refusal of Lianpu's own, false for anything unforeseen. */
export const isLianpuError = (error: unknown): error is LianpuError => error instanceof LianpuError;
