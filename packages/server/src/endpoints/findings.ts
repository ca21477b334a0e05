import { type DecidedFinding, isOpenDisagreement } from '@lianpu/atlas';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { CoefficientSchema } from '../schemas/coefficient.js';
import { FindingCheck, FindingSchema, FindingVerdict } from '../schemas/finding.js';
import { closed } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import type { Edition } from '../workbench/edition.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInFinding } from './mentioned-in.js';

const withEvidence = (edition: Edition, findings: readonly DecidedFinding[]) => {
  const used = new Set(findings.flatMap((finding) => finding.coefficientIds));
  return {
    findings,
    coefficients: edition.atlas.coefficients.filter((coefficient) => used.has(coefficient.id)),
    statements: viewMap(edition, findings.flatMap(mentionedInFinding)),
  };
};

/** GET /api/findings: figures held against others, in the order of the atlas, with what they rest on. */
export const findings = endpoint({
  method: 'GET',
  url: '/api/findings',
  summary: 'Figures held against others, with their statements and coefficients',
  query: closed({
    check: Type.Optional(FindingCheck),
    verdict: Type.Optional(FindingVerdict),
    open: Type.Optional(
      Type.Boolean({ description: 'Disagreements nobody has decided on, or all but these.' }),
    ),
    source: Type.Optional(Type.String({ description: 'Id of a source one of the figures stands in.' })),
  }),
  response: closed(
    {
      findings: Type.Array(FindingSchema),
      coefficients: Type.Array(CoefficientSchema),
      statements: StatementMap,
    },
    { $id: 'Findings' },
  ),
  read: ({ query }) => query,
  load: (desk) => desk.edition(),
  analyse: (edition, { check, verdict, open, source }) =>
    withEvidence(
      edition,
      edition.findings.filter(
        (finding) =>
          (check === undefined || finding.check === check) &&
          (verdict === undefined || finding.verdict === verdict) &&
          (open === undefined || isOpenDisagreement(finding) === open) &&
          (source === undefined || finding.sourceIds.includes(source)),
      ),
    ),
  present: (page) => page,
});
