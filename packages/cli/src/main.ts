import { isLianpuError } from '@lianpu/errors';
import { Command, CommanderError } from 'commander';
import { commandNames, commands, isCommandName } from './commands/index.js';
import { programVersion } from './program-version.js';
import { refusalLine } from './report-refusals.js';
import { words } from './words.js';

/**
 * The command line with the command that is asked for; with all of them where none is, as for help. Each stands in a
 * file of its own, which is loaded only when it is wanted: what one command needs does not slow the others.
 */
export async function lianpu(asked?: string): Promise<Command> {
  const program = new Command('lianpu').description(words().description).version(programVersion);
  const wanted = isCommandName(asked) ? [asked] : commandNames;
  for (const load of wanted.map((name) => commands[name])) program.addCommand(quiet(await load()));
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
    const program = await lianpu(argv[0]);
    await program.parseAsync(argv, { from: 'user' });
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
