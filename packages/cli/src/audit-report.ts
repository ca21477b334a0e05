import { LianpuError } from '@lianpu/errors';
import type { DecidedFinding, Finding } from '@lianpu/server';
import {
  checkNames,
  type Cited,
  outcomeNames,
  placeInSource,
  quotedSentences,
  verdictNames,
} from './finding-lines.js';
import { localDay } from './local-time.js';
import { writeReport } from './write-report.js';

/** Findings with the statements they name, from the ledger or from one draft. */
export interface AuditedFindings {
  readonly findings: readonly DecidedFinding[];
  readonly statements: ReadonlyMap<string, Cited>;
  /** Where a statement of a draft stands; of the ledger's it is its source that says. */
  readonly placeOf?: (statement: Cited) => string;
}

/** One finding laid out: a heading, lines of label and text, and the sentences quoted. */
export interface ReportSection {
  readonly heading: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly sentences: readonly string[];
}

const sectionOf = (
  finding: DecidedFinding,
  { statements, placeOf = placeInSource }: AuditedFindings,
  index: number,
): ReportSection => {
  const named = finding.figures.flatMap(({ role, statementId }) => {
    const statement = statements.get(statementId);
    return statement ? [{ role, statement }] : [];
  });
  const facts: readonly (readonly [string, string | null])[] = [
    ['类别', checkNames[finding.check]],
    ['依据', finding.why],
    ['数字', named.map(({ role, statement }) => `${role}：${statement.quote}`).join('；')],
    ['算式', finding.formula],
    ['相差', finding.residual],
    ['可能', finding.likely],
    ['缺少', finding.missing === finding.settle ? null : finding.missing],
    ['核实', finding.settle],
    ['容许', finding.tolerance],
    ['裁定', decisionText(finding)],
  ];
  return {
    heading: `${index + 1}. 【${verdictNames[finding.verdict]}】${finding.title}`,
    facts: facts.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const])),
    sentences: quotedSentences(finding, statements).map(
      ({ text, first }) => `「${text}」（${placeOf(first)}）`,
    ),
  };
};

const decisionText = ({ decision }: DecidedFinding): string | null =>
  decision &&
  `${outcomeNames[decision.outcome]}（${decision.by}，${localDay(decision.at)}）：${decision.why}${decision.standing ? '' : '（来源后来变了，待重新裁定）'}`;

/** What stands above the findings. */
const title = '核数报告';
const summaryOf = ({ findings }: AuditedFindings): string => {
  const count = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict).length;
  return `对不上${count('disagrees')}处，无法判断${count('undecided')}处。每处都附原句和算式，由人核定。`;
};

const markdown = (sections: readonly ReportSection[], summary: string): string =>
  [
    `# ${title}`,
    summary,
    ...sections.map(({ heading, facts, sentences }) =>
      [
        `## ${heading}`,
        facts.map(([label, text]) => `- **${label}**：${text}`).join('\n'),
        sentences.map((sentence) => `> ${sentence.replace(/\s*\n\s*/g, ' ')}`).join('\n>\n'),
      ].join('\n\n'),
    ),
  ].join('\n\n') + '\n';

/**
 * Writes the findings as .docx or .md, by the name of the file. Rejects with ARGUMENT_INVALID for any other,
 * and with FILE_UNWRITABLE.
 */
export const writeAuditReport = async (path: string, audited: AuditedFindings): Promise<void> => {
  const sections = audited.findings.map((finding, index) => sectionOf(finding, audited, index));
  const summary = summaryOf(audited);
  if (path.endsWith('.docx')) {
    const { reportDocx } = await import('./audit-report-docx.js');
    return writeReport(path, await reportDocx({ title, summary, sections }));
  }
  if (path.endsWith('.md')) return writeReport(path, markdown(sections, summary));
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `${path} is no report Lianpu writes`,
    remedy: 'Name a file that ends in .docx or .md.',
    whatZh: `${path} 不是能写的报告格式`,
    remedyZh: '文件名请以 .docx 或 .md 结尾',
  });
};
