import { type RunningServer, startServer, type Workbench } from '@lianpu/server';
import { type Command, InvalidArgumentError } from 'commander';
import { words } from './words.js';

/** Where to serve. */
export interface AddressOptions {
  readonly port: number;
  readonly host: string;
  /** False where others take jobs and read the feeds. */
  readonly work: boolean;
}

/** Adds `--port` and `--host` to a command. */
export const withAddress = (command: Command): Command =>
  command
    .option('--port <port>', words().options.port, portNumber, 4180)
    .option('--host <address>', words().options.host, '127.0.0.1')
    .option('--no-work', words().options.noWork);

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 to 65535.');
}

/**
 * Serves until Ctrl-C (or a termination signal), then closes the server and the ledger. The address is taken first,
 * so that a taken port is said before `prepare` does its work; when `prepare` answers false nothing is served.
 */
export async function serveUntilStopped(
  workbench: Workbench,
  { port, host, work }: AddressOptions,
  prepare: () => Promise<boolean> = async () => true,
): Promise<void> {
  let server: RunningServer | undefined;
  try {
    server = await startServer(workbench, { port, host, works: work });
    if (!(await prepare())) return;
    console.log(`${words().serving(server.address)}\n${words().stop}`);
    await stopSignal();
  } finally {
    await server?.close();
    await workbench.close();
  }
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
