import { Segmented, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Coefficient, Finding, StatementMap } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { AnalysesNote } from '../../i18n/in-chinese.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { checks, chooseFindings, shownVerdict, verdicts } from './choose-findings.js';
import { FindingCard } from './finding-card.js';
import './findings.css';

/** Figures held against one another, the ones that do not agree first. */
export function FindingsPage() {
  const { t } = useTranslation();
  const load = useLoad('findings', questions.findings);
  return (
    <>
      <PageHead title={t('findings.title')}>
        <p>{t('findings.lead')}</p>
        <AnalysesNote />
      </PageHead>
      <Loaded load={load}>
        {(page) => (page.findings.length === 0 ? <Nothing /> : <FindingList {...page} />)}
      </Loaded>
    </>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly statements: StatementMap;
  readonly coefficients: readonly Coefficient[];
}

function FindingList({ findings: loaded, statements, coefficients }: FindingListProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const wanted = params.get('f');
  // What was decided here is shown at once; the next loading brings it from the server.
  const [decided, setDecided] = useState<ReadonlyMap<string, Finding>>(new Map());
  const findings = loaded.map((finding) => decided.get(finding.id) ?? finding);
  const shown = chooseFindings(findings, params);
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted)?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  return (
    <>
      <FindingFilters findings={findings} />
      {shown.length === 0 && <Nothing hint={t('common.emptyFilter')} />}
      {shown.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          statements={statements}
          coefficients={coefficients.filter(({ id }) => finding.coefficientIds.includes(id))}
          wanted={finding.id === wanted}
          onDecided={(one) => setDecided((before) => new Map(before).set(one.id, one))}
        />
      ))}
    </>
  );
}

function FindingFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.delete('f');
      if (value === null) after.delete(name);
      else after.set(name, value);
      return after;
    });
  const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
  return (
    <div className="filters">
      <Segmented
        aria-label={t('findings.filterVerdict')}
        value={shownVerdict(findings, params)}
        onChange={(value) => set('verdict', value)}
        options={[
          { value: 'all', label: `${t('common.all')} ${findings.length}` },
          ...verdicts.map((verdict) => ({
            value: verdict,
            label: `${t(`findings.verdict.${verdict}`)} ${count(verdict)}`,
          })),
        ]}
      />
      <Select
        allowClear
        style={{ width: 200 }}
        aria-label={t('findings.filterCheck')}
        placeholder={t('findings.filterCheck')}
        value={params.get('check')}
        onChange={(value: string | undefined) => set('check', value ?? null)}
        options={checks.map((check) => ({ value: check, label: t(`findings.check.${check}`) }))}
      />
    </div>
  );
}
