import { useTranslation } from 'react-i18next';
import type { CellReading, PreviewRow } from '../../api/types.js';
import { figureText } from '../../format/amount-text.js';
import { explainTime } from '../../format/explain-time.js';
import { useLanguage } from '../../i18n/use-language.js';

interface PreviewCellProps {
  readonly cell: PreviewRow['cells'][number] | undefined;
  readonly isRead: boolean;
}

/** A cell with what would be read in it below. */
export function PreviewCell({ cell, isRead }: PreviewCellProps) {
  if (!cell) return <td />;
  return (
    <td className={isRead ? undefined : 'unread'}>
      <span lang="zh-CN" className="preview-words">
        {cell.text}
      </span>
      {cell.read.map((reading, at) => (
        <Reading key={at} reading={reading} />
      ))}
    </td>
  );
}

function Reading({ reading }: { readonly reading: CellReading }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = (): string => {
    switch (reading.kind) {
      case 'figure':
        return [
          reading.measure,
          figureText(reading, language),
          reading.time === null ? null : explainTime(reading.time, language),
        ]
          .filter((part) => part !== null)
          .join(' ');
      case 'event':
        return [
          t(`eventType.${reading.type as 'signed'}`),
          reading.time === null ? null : explainTime(reading.time, language),
        ]
          .filter((part) => part !== null)
          .join(' ');
      case 'product':
        return t('intake.import.product', { product: reading.product });
    }
  };
  return <span className="cell-reading">{words()}</span>;
}
