import { LianpuError } from '@lianpu/errors';
import { type DecidedFinding, type Finding, isOpenDisagreement, type Workbench } from '@lianpu/server';
import { Command, Option } from 'commander';
import { auditFile } from '../audit-draft.js';
import { type AuditedFindings, writeAuditReport } from '../audit-report.js';
import { auditSummary } from '../audit-summary.js';
import { readDecide } from '../decide-option.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { checkNames, findingLines, placeInSource, placeInText } from '../finding-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions, DocumentFlags {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly kind?: Finding['check'];
  readonly source?: string;
  readonly report?: string;
  readonly decide?: string;
  readonly why?: string;
  readonly by?: string;
}

/** Ends the command when figures disagree and nobody has decided: for scripts that must not publish what does not add up. */
const disagreeingExitCode = 3;

/** `lianpu audit [FILE]`: figures that do not agree, in the ledger or in one draft on its own. */
export const auditCommand = (): Command =>
  withDocumentFlags(withLedger(new Command('audit')))
    .description(words().commands.audit)
    .argument('[file]', words().options.draft)
    .option('--json', words().options.json)
    .option('--all', words().options.all)
    .addOption(new Option('--kind <kind>', words().options.kind).choices(Object.keys(checkNames)))
    .option('--source <id>', words().options.source)
    .option('--report <file>', words().options.report)
    .option('--decide <id=outcome>', words().options.decide)
    .option('--why <reason>', words().options.why)
    .option('--by <name>', words().options.by)
    .action(async (file: string | undefined, options: Options) => {
      if (options.decide !== undefined) return decide(options.decide, options);
      if (file !== undefined) return showDraft(file, options);
      await usingWorkbench(options, async (workbench) => {
        const { findings, statements } = await workbench.edition();
        await show({ findings, statements }, options);
      });
    });

const showDraft = async (file: string, options: Options): Promise<void> => {
  const { text, ...audited } = await auditFile(file, documentOptions(options));
  await show({ ...audited, placeOf: placeInText(text) }, options);
};

const decide = async (told: string, { why = '', by = '', ...options }: Options): Promise<void> => {
  const decided = readDecide(told);
  if (by.trim() === '' || why.trim() === '')
    throw new LianpuError('ARGUMENT_INVALID', {
      what: 'a decision needs who makes it and why',
      remedy: 'Add --by NAME and --why "…".',
      whatZh: '裁定要写明由谁裁定和理由',
      remedyZh: '请加上 --by 姓名 和 --why "…"',
    });
  await usingWorkbench(options, (workbench) => write(workbench, { ...decided, why, by }));
};

const write = async (
  workbench: Workbench,
  given: Parameters<Workbench['decideFinding']>[0],
): Promise<void> => {
  const { edition, id } = await workbench.decideFinding(given);
  const finding = edition.findings.find((one) => one.id === id);
  if (finding)
    console.log(
      findingLines(finding, edition.statements, { placeOf: placeInSource, withIds: true }).join('\n'),
    );
};

const show = async (audited: AuditedFindings, options: Options): Promise<void> => {
  const asked = audited.findings.filter((finding) => isAsked(finding, options));
  if (asked.some(isOpenDisagreement)) process.exitCode = disagreeingExitCode;
  const findings = options.all ? asked : asked.filter(isPressing);
  if (options.report !== undefined) await writeAuditReport(options.report, { ...audited, findings });
  if (options.json)
    return console.log(
      JSON.stringify(
        findings.map((one) => withSentences(one, audited)),
        null,
        1,
      ),
    );
  console.log(auditSummary(asked, findings));
  const telling = { placeOf: audited.placeOf ?? placeInSource, withIds: audited.placeOf === undefined };
  findings.forEach((finding, index) => {
    const [first = '', ...rest] = findingLines(finding, audited.statements, telling);
    console.log(`\n${[`${index + 1}. ${first}`, ...rest].join('\n')}`);
  });
};

/** What is to be worked on: what disagrees or cannot be told, unless a decision on it stands. */
const isPressing = ({ verdict, decision }: DecidedFinding): boolean =>
  (verdict === 'disagrees' || verdict === 'undecided') && decision?.standing !== true;

const isAsked = ({ check, sourceIds }: Finding, { kind, source }: Options): boolean =>
  (kind === undefined || check === kind) &&
  (source === undefined || sourceIds.some((id) => id.startsWith(source)));

/** The JSON carries quote, place and sentence of each figure, so that it can be read without the ledger. */
const withSentences = (finding: DecidedFinding, { statements }: AuditedFindings) => ({
  ...finding,
  figures: finding.figures.map((figure) => {
    const found = statements.get(figure.statementId);
    return found
      ? { ...figure, quote: found.quote, start: found.start, end: found.end, sentence: found.sentence }
      : figure;
  }),
});
