import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerField, TableMapping } from '../../api/types.js';
import { PreviewTable } from './preview-table.js';
import type { ChosenSheet, SheetChange } from './use-import.js';

const kinds = ['projects', 'enterprises', 'agenda', 'indicators'] as const;

interface SheetMappingProps {
  readonly sheet: ChosenSheet;
  readonly fields: Readonly<Record<string, readonly LedgerField[]>>;
  /** True for a file of one sheet, of which there is nothing to choose. */
  readonly isOnly: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onChange: (how: SheetChange) => void;
}

/** One sheet: whether it is imported, what it is a ledger of, where its header is, and what each column is. */
export function SheetMapping({ sheet, fields, isOnly, onChoose, onChange }: SheetMappingProps) {
  const { t } = useTranslation();
  const { look, mapping, isChosen } = sheet;
  const name = look.sheet ?? t('intake.import.csv');
  const held = {
    kind: mapping?.kind ?? 'projects',
    ...(mapping && { headerRow: mapping.headerRow }),
  } as const;
  return (
    <section className="panel import-sheet" aria-label={name} data-mapped={mapping !== null}>
      <div className="filters">
        <h3>
          {name} {look.isHidden && <span className="faint">{t('intake.import.hidden')}</span>}
        </h3>
        {!isOnly && mapping !== null && (
          <Checkbox checked={isChosen} onChange={({ target }) => onChoose(target.checked)}>
            {t('intake.import.sheet')}
          </Checkbox>
        )}
        <span className="import-choice">
          <span className="quiet">{t('intake.import.kind')}</span>
          <Select
            aria-label={t('intake.import.kind')}
            value={held.kind}
            onChange={(kind: TableMapping['kind']) => onChange({ ...held, kind })}
            options={kinds.map((kind) => ({ value: kind, label: t(`intake.import.kinds.${kind}`) }))}
          />
        </span>
        <span className="import-choice">
          <span className="quiet">{t('intake.import.headerRow')}</span>
          <Select
            aria-label={t('intake.import.headerRow')}
            placeholder={t('intake.import.chooseRow')}
            value={mapping?.headerRow ?? null}
            onChange={(headerRow: number) => onChange({ kind: held.kind, headerRow })}
            popupMatchSelectWidth={false}
            options={look.head.map(({ row, cells }) => ({
              value: row,
              label:
                `${t('intake.import.rowNumber', { row })} ${cells.map(({ text }) => text).join(' | ')}`.slice(
                  0,
                  60,
                ),
            }))}
            style={{ maxWidth: 260 }}
            labelRender={({ value }) => t('intake.import.rowNumber', { row: value })}
          />
        </span>
      </div>
      {look.isKept && <p className="faint">{t('intake.import.kept')}</p>}
      {mapping === null ? (
        <p className="quiet">{t('intake.import.unknown')}</p>
      ) : (
        (isChosen || isOnly) && (
          <PreviewTable
            mapping={mapping}
            rows={look.rows}
            fields={fields[mapping.kind] ?? []}
            onMapping={(changed) => onChange({ mapping: changed })}
          />
        )
      )}
    </section>
  );
}
