import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../../api/answers.js';
import { useSending } from '../../shell/use-sending.js';
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
  const [publisher, setPublisher] = useState('');
  const [published, setPublished] = useState('');
  const sheets = table.sheets.flatMap(({ look, mapping, isChosen }) =>
    isChosen && mapping !== null ? [{ sheet: look.sheet, mapping }] : [],
  );
  const start = () =>
    run(
      answers.startImport({
        uploadId: table.uploadId,
        sheets,
        ...(publisher.trim() !== '' && { publisher: publisher.trim() }),
        ...(published !== '' && { published }),
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
        <Input
          value={publisher}
          maxLength={200}
          placeholder={t('intake.import.publisher')}
          aria-label={t('intake.import.publisher')}
          onChange={({ target }) => setPublisher(target.value)}
          style={{ width: 200 }}
        />
        <label className="import-choice">
          <span className="quiet">{t('intake.import.published')}</span>
          <Input
            type="date"
            value={published}
            onChange={({ target }) => setPublished(target.value)}
            style={{ width: 150 }}
          />
        </label>
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
