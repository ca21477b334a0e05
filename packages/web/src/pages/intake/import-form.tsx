import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answers } from '../../api/answers.js';
import { useSending } from '../../shell/use-sending.js';
import { OwnDataFields, useOwnData } from './own-data.js';
import { SheetMapping } from './sheet-mapping.js';
import type { TableAtHand, useImport } from './use-import.js';

interface ImportFormProps {
  readonly table: TableAtHand;
  readonly importing: ReturnType<typeof useImport>;
  readonly onStarted: (jobId: string) => void;
}

/** The sheets of a table with what their columns are, whose ledger it is, and what starts its import. */
export function ImportForm({ table, importing, onStarted }: ImportFormProps) {
  const { t } = useTranslation();
  const { run, failure, busy } = useSending();
  const { own, setOwn, stated } = useOwnData();
  const sheets = table.sheets.flatMap(({ look, mapping, isChosen }) =>
    isChosen && mapping !== null ? [{ sheet: look.sheet, mapping }] : [],
  );
  const start = () =>
    run(
      answers.startImport({
        uploadId: table.uploadId,
        sheets,
        ...stated,
      }),
      ({ jobId }) => onStarted(jobId),
    );
  return (
    <>
      <div className="section-head">
        <h2>{table.preview.name}</h2>
        <Button size="small" onClick={importing.close}>
          {t('intake.import.another')}
        </Button>
      </div>
      {table.sheets.map((sheet, at) => (
        <SheetMapping
          key={sheet.look.sheet ?? ''}
          sheet={sheet}
          fields={table.preview.fields}
          isOnly={table.sheets.length === 1}
          onChoose={(isChosen) => importing.choose(at, isChosen)}
          onChange={(how) => importing.change(at, how)}
        />
      ))}
      <div className="filters intake-known">
        <OwnDataFields
          own={own}
          onChange={setOwn}
          words={{ publisher: t('intake.import.publisher'), published: t('intake.import.published') }}
        />
        <span className="faint">{t('intake.import.fromName')}</span>
      </div>
      <p className="import-start">
        <Button
          type="primary"
          disabled={sheets.length === 0 || importing.busy || importing.failure !== null}
          loading={busy}
          onClick={start}
        >
          {t('intake.import.start')}
        </Button>
        {sheets.length === 0 && <span className="faint">{t('intake.import.none')}</span>}
      </p>
      {failure !== null && (
        <p role="alert" className="refused-lines">
          {failure}
        </p>
      )}
    </>
  );
}
