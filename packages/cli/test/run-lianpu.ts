import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/lianpu.mjs', import.meta.url));

/** What a finished command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `lianpu …` as a person would, in English, with no database but its own folder. */
export function startLianpu(args: readonly string[], { cwd, env = {} }: RunOptions = {}): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return spawn(process.execPath, [bin, ...args], {
    ...(cwd !== undefined && { cwd }),
    env: { ...inherited, LIANPU_LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `lianpu …` to its end. */
export async function runLianpu(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = startLianpu(args, options);
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, out, err };
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  if (!stream) return '';
  stream.setEncoding('utf8');
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

/** Waits until a started command prints a line that matches; rejects when it ends before. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const look = (chunk: unknown): void => {
      text += String(chunk);
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('close', (code) => reject(new Error(`ended with ${code} before ${pattern}:\n${text}`)));
  });
}
