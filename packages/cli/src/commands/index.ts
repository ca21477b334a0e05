import type { Command } from 'commander';

/** Every command by its name, in the order of the help, each loaded when it is called for. */
export const commands = {
  open: async () => (await import('./open.js')).openCommand(),
  read: async () => (await import('./read.js')).readCommand(),
  add: async () => (await import('./add.js')).addCommand(),
  import: async () => (await import('./import.js')).importCommand(),
  feed: async () => (await import('./feed.js')).feedCommand(),
  sources: async () => (await import('./sources.js')).sourcesCommand(),
  search: async () => (await import('./search.js')).searchCommand(),
  review: async () => (await import('./review.js')).reviewCommand(),
  remove: async () => (await import('./remove.js')).removeCommand(),
  audit: async () => (await import('./audit.js')).auditCommand(),
  chain: async () => (await import('./chain.js')).chainCommand(),
  decide: async () => (await import('./decide.js')).decideCommand(),
  list: async () => (await import('./list.js')).listCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  restore: async () => (await import('./restore.js')).restoreCommand(),
  work: async () => (await import('./work.js')).workCommand(),
  jobs: async () => (await import('./jobs.js')).jobsCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
} satisfies Readonly<Record<string, () => Promise<Command>>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** The names of the commands, in the order of the help. */
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** Whether a word is the name of a command. */
export const isCommandName = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(commands, word);
