import { Checkbox, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/types.js';

/** The kinds of statement a text can be marked with. */
export const kinds = ['observation', 'event', 'relation'] as const;
/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

interface SourceFiltersProps {
  readonly statements: readonly Statement[];
  readonly kinds: readonly Kind[];
  readonly onKinds: (kinds: readonly Kind[]) => void;
  readonly measure: string | null;
  readonly onMeasure: (measure: string | null) => void;
  readonly repeats: number;
  readonly hideRepeats: boolean;
  readonly onHideRepeats: (hide: boolean) => void;
}

/** What is marked in the text: kinds (which double as the legend), one measure, repeated passages. */
export function SourceFilters(props: SourceFiltersProps) {
  const { t } = useTranslation();
  const measures = useMemo(() => countMeasures(props.statements), [props.statements]);
  const countOf = (kind: Kind) => props.statements.filter((one) => one.kind === kind).length;
  return (
    <div>
      <fieldset className="kind-toggles" style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className="visually-hidden">{t('sources.kinds')}</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={props.kinds.includes(kind)}
            onChange={() => props.onKinds(toggled(props.kinds, kind))}
          >
            <span className={`kind-sample stated-${kind}`}>{t(`kind.${kind}`)}</span> {countOf(kind)}
          </Checkbox>
        ))}
        {props.repeats > 0 && (
          <Checkbox
            checked={props.hideRepeats}
            onChange={(event) => props.onHideRepeats(event.target.checked)}
          >
            {t('sources.hideRepeated')} {props.repeats}
          </Checkbox>
        )}
      </fieldset>
      <p className="faint">{t('sources.legendPlanned')}</p>
      <Select
        showSearch
        allowClear
        style={{ width: '100%', marginTop: 10 }}
        aria-label={t('sources.measure')}
        placeholder={t('sources.anyMeasure')}
        value={props.measure}
        onChange={(value: string | undefined) => props.onMeasure(value ?? null)}
        options={measures.map(([measure, count]) => ({
          value: measure,
          label: t('common.bracketed', { text: measure, note: count }),
        }))}
      />
    </div>
  );
}

function toggled(chosen: readonly Kind[], kind: Kind): readonly Kind[] {
  return chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
}

function countMeasures(statements: readonly Statement[]): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    if (statement.kind !== 'observation' || statement.measure === null) continue;
    counts.set(statement.measure, (counts.get(statement.measure) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
