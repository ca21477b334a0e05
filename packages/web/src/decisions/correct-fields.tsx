import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/generated/schema.js';
import type { Statement } from '../api/types.js';

/** What is put right; a field that is not there stays as it is. */
export type Fields = components['schemas']['StatementCorrection'];

type Word = 'measure' | 'subject' | 'object' | 'time' | 'project';

const wordsOf = {
  observation: ['measure', 'subject', 'object', 'time'],
  event: ['project', 'time'],
  relation: ['subject', 'object'],
} as const satisfies Record<Statement['kind'], readonly Word[]>;

const modalities = ['actual', 'planned', 'target', 'expected'] as const;

/** A line for each field that can be put right, filled with what it says now. */
export function CorrectFields({
  statement,
  fields,
  onChange,
}: {
  readonly statement: Statement;
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
}) {
  const { t } = useTranslation();
  const said = statement as Partial<Record<Word, string | null>>;
  /** Takes a field in where it differs from what is there, and out where it does not. */
  const put = (field: keyof Fields, now: string, before: string) => {
    const { [field]: _, ...others } = fields;
    onChange(now === before ? others : { ...others, [field]: now.trim() === '' ? null : now });
  };
  const label = (word: Word) =>
    statement.kind !== 'relation'
      ? t(`statement.${word}`)
      : t(word === 'subject' ? 'statement.enterprise' : 'statement.product');
  return (
    <div className="correct-fields">
      {statement.kind === 'observation' && (
        <Row label={t('decisions.figure')}>
          <Input
            maxLength={60}
            aria-label={t('decisions.figure')}
            placeholder={t('decisions.figureHint')}
            defaultValue={statement.quote}
            onChange={({ target }) => put('figure', target.value, statement.quote)}
          />
        </Row>
      )}
      {wordsOf[statement.kind].map((word) => (
        <Row key={word} label={label(word)}>
          <Input
            maxLength={200}
            aria-label={label(word)}
            placeholder={word === 'time' ? t('decisions.timeHint') : undefined}
            defaultValue={said[word] ?? ''}
            onChange={({ target }) => put(word, target.value, said[word] ?? '')}
          />
        </Row>
      ))}
      {statement.kind === 'observation' && (
        <Row label={t('statement.modality')}>
          <Select
            aria-label={t('statement.modality')}
            defaultValue={statement.modality}
            options={modalities.map((value) => ({ value, label: t(`modality.${value}`) }))}
            onChange={(value) => put('modality', value, statement.modality)}
          />
        </Row>
      )}
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="correct-row">
      <span>{label}</span>
      {children}
    </label>
  );
}
