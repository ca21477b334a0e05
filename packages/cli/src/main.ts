import { isLianpuError } from '@lianpu/errors';
import { Command, CommanderError } from 'commander';
import { addCommand } from './commands/add.js';
import { auditCommand } from './commands/audit.js';
import { chainCommand } from './commands/chain.js';
import { exportCommand } from './commands/export.js';
import { decideCommand } from './commands/decide.js';
import { feedCommand } from './commands/feed.js';
import { importCommand } from './commands/import.js';
import { jobsCommand } from './commands/jobs.js';
import { listCommand } from './commands/list.js';
import { openCommand } from './commands/open.js';
import { readCommand } from './commands/read.js';
import { removeCommand } from './commands/remove.js';
import { restoreCommand } from './commands/restore.js';
import { reviewCommand } from './commands/review.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { sourcesCommand } from './commands/sources.js';
import { workCommand } from './commands/work.js';
import { programVersion } from './program-version.js';
import { refusalLine } from './report-refusals.js';
import { words } from './words.js';

/** The whole command line. Each command stands in a file of its own. */
export function lianpu(): Command {
  const program = new Command('lianpu').description(words().description).version(programVersion);
  for (const command of [
    openCommand,
    readCommand,
    addCommand,
    importCommand,
    feedCommand,
    sourcesCommand,
    searchCommand,
    reviewCommand,
    removeCommand,
    auditCommand,
    chainCommand,
    decideCommand,
    listCommand,
    exportCommand,
    restoreCommand,
    workCommand,
    jobsCommand,
    serveCommand,
  ])
    program.addCommand(quiet(command()));
  return quiet(program);
}

/** Leaves it to `main` to end the process and to word what is wrong. */
const quiet = (command: Command): Command =>
  command.exitOverride().configureOutput({ outputError: () => undefined });

/**
 * Runs a command line (without `node` and the script). Ends with exit code 0, 1 (refused, with one line on
 * standard error that names the thing and the remedy) or 2 (wrong arguments).
 */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that closes early (`lianpu read … | head`) is no mistake of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  try {
    await lianpu().parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help that was asked for, and help in place of a missing command, have been printed already.
    if (error.exitCode !== 0 && error.code !== 'commander.help') console.error(wrongArguments(error));
    return error.exitCode === 0 ? 0 : 2;
  }
  if (isLianpuError(error)) {
    console.error(refusalLine(error));
    return error.exitCode;
  }
  console.error(`lianpu: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}

/** One line: what is wrong with the arguments, and where to look. */
function wrongArguments({ code, message }: CommanderError): string {
  const { wrongArguments: known, hint } = words();
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  return `lianpu: ${known[code]?.(named) ?? message.replace(/^error: |\.$/g, '')}${hint}`;
}
