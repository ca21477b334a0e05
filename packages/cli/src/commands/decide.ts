import { LianpuError } from '@lianpu/errors';
import type { Workbench } from '@lianpu/server';
import { Command } from 'commander';
import { type CorrectionPair, readCorrection } from '../correction-option.js';
import { decisionLine } from '../decision-line.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly note?: boolean;
  readonly correct?: readonly CorrectionPair[];
  readonly move?: string;
  readonly confirm?: string;
  readonly bar?: string;
  readonly prefer?: string;
  readonly over?: string;
  readonly undo?: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly by?: string;
  readonly why: string;
}

const placing = ['move', 'confirm', 'bar'] as const;
const judging = ['accept', 'reject', 'note', 'correct'] as const;

type Doing = (bench: Workbench, said: { readonly by: string; readonly why: string }) => Promise<string>;

/** The one thing that is asked: something of a statement, a preference, or an undoing. */
const askedOf = (statementId: string | undefined, options: Options): Doing => {
  const place = placing.filter((act) => options[act] !== undefined);
  const judged = judging.filter((act) => options[act] !== undefined);
  const others = [options.prefer, options.undo].filter((one) => one !== undefined);
  const one = place.length + judged.length + others.length === 1;
  const ofStatement = place.length + judged.length === 1;
  if (!one || ofStatement !== (statementId !== undefined)) throw notOne();
  const [act = judged[0]] = place;
  if (act && statementId !== undefined) {
    const link = place[0] && options[place[0]];
    const fields = options.correct && Object.fromEntries(options.correct);
    return (bench, said) =>
      bench.decideStatement({ statementId, act, ...(link && { link }), ...(fields && { fields }), ...said });
  }
  const { prefer, over, undo } = options;
  if (undo !== undefined) return (bench, said) => bench.undoDecision({ decisionId: undo, ...said });
  if (prefer === undefined || over === undefined) throw notOne();
  return (bench, said) => bench.preferSource({ sourceId: prefer, over, ...said });
};

const decideExamples =
  'lianpu decide STATEMENT --move pv_silicon.polysilicon --by NAME --why TEXT; lianpu decide --undo ID --by NAME';

const notOne = () =>
  new LianpuError('ARGUMENT_INVALID', {
    ...{ what: words().decideOne, whatZh: words().decideOne },
    ...{ remedy: decideExamples, remedyZh: decideExamples },
  });

/**
 * `lianpu decide STATEMENT`: what a person decides of a statement, its place, or two sources; kept, and undone by
 * another decision. `--list` shows what was decided.
 */
export const decideCommand = (): Command =>
  withLedger(new Command('decide'))
    .description(words().commands.decide)
    .argument('[statement]', words().options.statementId)
    .option('--accept', words().options.accept)
    .option('--reject', words().options.reject)
    .option('--correct <field=value>', words().options.correct, readCorrection)
    .option('--note', words().options.note)
    .option('--move <link>', words().options.move)
    .option('--confirm <link>', words().options.confirm)
    .option('--bar <link>', words().options.bar)
    .option('--prefer <source>', words().options.prefer)
    .option('--over <source>', words().options.over)
    .option('--undo <id>', words().options.undo)
    .option('--list', words().options.listDecisions)
    .option('--json', words().options.json)
    .option('--by <name>', words().options.by)
    .option('--why <text>', words().options.why, '')
    .action(async (statementId: string | undefined, options: Options) => {
      if (options.list) return list(options);
      const decide = askedOf(statementId, options);
      const { by = '', why } = options;
      const id = await usingWorkbench(options, (bench) => decide(bench, { by, why }));
      console.log(words().decided(id));
    });

async function list(options: Options): Promise<void> {
  const decided = await usingWorkbench(options, (bench) => bench.decided());
  if (options.json) console.log(JSON.stringify(decided, null, 1));
  else if (decided.length === 0) console.log(words().nothingDecided);
  else for (const one of decided) console.log(decisionLine(one));
}
