import type { Finding } from '@lianpu/server';
import { Command, Option } from 'commander';
import { auditFile } from '../audit-draft.js';
import { type AuditedFindings, writeAuditReport } from '../audit-report.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { checkNames, findingLines } from '../finding-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions, DocumentFlags {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly kind?: Finding['check'];
  readonly source?: string;
  readonly report?: string;
}

/** Ends the command when figures disagree: for scripts that must not publish what does not add up. */
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
    .action(async (file: string | undefined, options: Options) => {
      if (file !== undefined) return show(await auditFile(file, documentOptions(options)), options);
      await usingWorkbench(options, async (workbench) => {
        const { atlas, statements } = await workbench.edition();
        await show({ findings: atlas.findings, statements }, options);
      });
    });

const show = async (audited: AuditedFindings, options: Options): Promise<void> => {
  const asked = audited.findings.filter((finding) => isAsked(finding, options));
  const disagreeing = asked.filter(({ verdict }) => verdict === 'disagrees');
  if (disagreeing.length > 0) process.exitCode = disagreeingExitCode;
  const findings = options.all ? asked : asked.filter(({ verdict }) => pressing.has(verdict));
  if (options.report !== undefined) await writeAuditReport(options.report, { ...audited, findings });
  if (options.json)
    return console.log(
      JSON.stringify(
        findings.map((one) => withSentences(one, audited)),
        null,
        1,
      ),
    );
  if (findings.length === 0) return console.log(words().nothingDisagrees);
  for (const finding of findings) console.log(`${findingLines(finding, audited.statements).join('\n')}\n`);
};

const pressing: ReadonlySet<Finding['verdict']> = new Set(['disagrees', 'undecided']);

const isAsked = ({ check, sourceIds }: Finding, { kind, source }: Options): boolean =>
  (kind === undefined || check === kind) &&
  (source === undefined || sourceIds.some((id) => id.startsWith(source)));

/** The JSON carries quote, place and sentence of each figure, so that it can be read without the ledger. */
const withSentences = (finding: Finding, { statements }: AuditedFindings) => ({
  ...finding,
  figures: finding.figures.map((figure) => {
    const found = statements.get(figure.statementId);
    return found
      ? { ...figure, quote: found.quote, start: found.start, end: found.end, sentence: found.sentence }
      : figure;
  }),
});
