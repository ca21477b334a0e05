import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerField, MappedColumn, PreviewRow, TableMapping } from '../../api/types.js';
import { PreviewCell } from './preview-cell.js';

interface PreviewTableProps {
  readonly mapping: TableMapping;
  readonly rows: readonly PreviewRow[];
  readonly fields: readonly LedgerField[];
  readonly onMapping: (mapping: TableMapping) => void;
}

/** The columns of a sheet, each with the field it is, which can be changed, above the first rows as they would be read. */
export function PreviewTable({ mapping, rows, fields, onMapping }: PreviewTableProps) {
  const { t } = useTranslation();
  const change = (column: number, part: Partial<MappedColumn>) =>
    onMapping({
      ...mapping,
      columns: mapping.columns.map((one) => (one.column === column ? { ...one, ...part } : one)),
    });
  return (
    <>
      <p className="faint">{rows.length === 0 ? t('intake.import.noRows') : t('intake.import.preview')}</p>
      <div className="preview-scroll">
        <table className="preview-table">
          <thead>
            <tr>
              <th scope="col">{t('intake.import.row')}</th>
              {mapping.columns.map((column) => (
                <th key={column.column} scope="col" className={column.field === null ? 'unread' : undefined}>
                  <span lang="zh-CN">{column.header}</span>
                  <ColumnField
                    column={column}
                    fields={fields}
                    onChange={(part) => change(column.column, part)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.row} row={row} columns={mapping.columns} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function ColumnField(props: {
  readonly column: MappedColumn;
  readonly fields: readonly LedgerField[];
  readonly onChange: (part: Partial<MappedColumn>) => void;
}) {
  const { t } = useTranslation();
  const { column, fields, onChange } = props;
  const isFigure = fields.some(({ id, isFigure: is }) => is && id === column.field);
  return (
    <>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        size="small"
        aria-label={t('intake.import.field', { header: column.header })}
        value={column.field ?? ''}
        onChange={(field: string) => onChange({ field: field === '' ? null : field })}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t('intake.import.unread') },
          ...fields.map(({ id, zh }) => ({ value: id, label: zh })),
        ]}
      />
      {column.field === null && column.twinOf !== undefined && (
        <span className="faint" data-twin>
          {column.twinOf === column.header
            ? t('intake.import.sameHeader')
            : t('intake.import.sameField', { header: column.twinOf })}
        </span>
      )}
      {isFigure && (
        <span className="column-parts">
          <PartInput
            label={t('intake.import.unit')}
            value={column.unit}
            onValue={(unit) => onChange({ unit })}
          />
          <PartInput
            label={t('intake.import.time')}
            value={column.time}
            onValue={(time) => onChange({ time })}
          />
        </span>
      )}
    </>
  );
}

/** A word that is taken when it is left or Enter is pressed, so that half of it is not asked about. */
function PartInput(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}) {
  const { label, value, onValue } = props;
  const take = (words: string) => {
    const given = words.trim() === '' ? null : words.trim();
    if (given !== value) onValue(given);
  };
  return (
    <Input
      key={value ?? ''}
      size="small"
      maxLength={40}
      defaultValue={value ?? ''}
      placeholder={label}
      aria-label={label}
      onBlur={({ target }) => take(target.value)}
      onPressEnter={({ currentTarget }) => take(currentTarget.value)}
    />
  );
}

function Row({ row, columns }: { readonly row: PreviewRow; readonly columns: readonly MappedColumn[] }) {
  const { t } = useTranslation();
  const said =
    row.outcome === 'refused'
      ? t('intake.import.refused', { reason: row.reason ?? '' })
      : row.outcome === 'total'
        ? t('intake.import.total')
        : null;
  return (
    <>
      <tr data-outcome={row.outcome}>
        <td className="faint">{row.row}</td>
        {columns.map(({ column, field }) => (
          <PreviewCell
            key={column}
            cell={row.cells.find((one) => one.column === column)}
            isRead={field !== null}
          />
        ))}
      </tr>
      {(said !== null || row.problems.length > 0) && (
        <tr>
          <td />
          <td
            colSpan={columns.length}
            className={row.outcome === 'total' ? 'faint' : 'refused-lines'}
            lang="zh-CN"
          >
            {said ?? row.problems.join('；')}
          </td>
        </tr>
      )}
    </>
  );
}
