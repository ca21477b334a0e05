import { AutoComplete, Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Statement } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';

type Filter = 'q' | 'kind' | 'measure' | 'source';

/** The filters of the list, kept in the address so that a filtered list can be sent to a colleague. */
export function StatementFilters({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (name: Filter, value: string | null | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const key = params.toString().includes('q=') || params.has('measure') ? 'set' : 'unset';
  return (
    <div className="filters">
      <Input.Search
        key={`q ${key}`}
        allowClear
        style={{ width: 260 }}
        defaultValue={params.get('q') ?? ''}
        placeholder={t('statements.query')}
        aria-label={t('statements.query')}
        onSearch={(value) => set('q', value.trim())}
      />
      <MeasureFilter
        key={params.get('measure')}
        statements={statements}
        onChange={(value) => set('measure', value)}
      />
      <Select
        allowClear
        style={{ width: 120 }}
        placeholder={t('statements.kind')}
        aria-label={t('statements.kind')}
        value={params.get('kind')}
        onChange={(value) => set('kind', value)}
        options={(['observation', 'event', 'relation'] as const).map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
        }))}
      />
      <SourceFilter value={params.get('source')} onChange={(value) => set('source', value)} />
      {[...params.keys()].some((name) => name !== 's') && (
        <Button type="link" onClick={() => setParams({})}>
          {t('common.clear')}
        </Button>
      )}
    </div>
  );
}

function MeasureFilter(props: {
  readonly statements: readonly Statement[];
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [words, setWords] = useState(params.get('measure') ?? '');
  const options = useMemo(() => measuresOf(props.statements, words), [props.statements, words]);
  return (
    <AutoComplete
      style={{ width: 200 }}
      value={words}
      options={options}
      onChange={setWords}
      onSelect={(value: string) => props.onChange(value)}
      onBlur={() => props.onChange(words.trim())}
    >
      <Input
        allowClear
        placeholder={t('statements.measure')}
        aria-label={t('statements.measure')}
        onPressEnter={() => props.onChange(words.trim())}
        onClear={() => props.onChange('')}
      />
    </AutoComplete>
  );
}

function measuresOf(statements: readonly Statement[], words: string) {
  const measures = new Set(
    statements.flatMap((one) => (one.kind === 'observation' && one.measure !== null ? [one.measure] : [])),
  );
  return [...measures]
    .filter((measure) => measure.includes(words))
    .slice(0, 60)
    .map((value) => ({ value }));
}

/** Sources offered at a time; the others are found by their words. */
const mostOffered = 50;

function SourceFilter(props: {
  readonly value: string | null;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const query = { limit: mostOffered, offset: 0, ...(words === '' ? {} : { q: words }) };
  const load = useLoad(`sources ${JSON.stringify(query)}`, () => questions.sources(query));
  const sources = load.kind === 'ready' ? load.data.sources : [];
  const offered = sources.map(({ id, title, name }) => ({ value: id, label: title ?? name }));
  const isOffered = props.value === null || offered.some(({ value }) => value === props.value);
  // A link may have led here with a source that is not among the first.
  const chosen = isOffered ? [] : [{ value: props.value ?? '', label: t('statements.chosenSource') }];
  return (
    <Select
      showSearch={{ filterOption: false, onSearch: (written) => setWords(written.trim().slice(0, 200)) }}
      allowClear
      style={{ width: 260 }}
      placeholder={t('statements.source')}
      aria-label={t('statements.source')}
      value={props.value}
      onChange={props.onChange}
      options={[...chosen, ...offered]}
    />
  );
}
