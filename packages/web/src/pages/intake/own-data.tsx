import { Input } from 'antd';
import { useState } from 'react';

/** Who published what is taken in, and when, as a person states it. */
export interface OwnData {
  readonly publisher: string;
  readonly published: string;
}

/** What was stated so far, without what was left empty, and how it changes. */
export function useOwnData() {
  const [own, setOwn] = useState<OwnData>({ publisher: '', published: '' });
  const publisher = own.publisher.trim();
  const stated = {
    ...(publisher !== '' && { publisher }),
    ...(own.published !== '' && { published: own.published }),
  };
  return { own, setOwn, stated };
}

/** The fields for it; `words` name them. */
export function OwnDataFields({
  own,
  onChange,
  words,
}: {
  readonly own: OwnData;
  readonly onChange: (own: OwnData) => void;
  readonly words: OwnData;
}) {
  return (
    <>
      <Input
        value={own.publisher}
        maxLength={200}
        placeholder={words.publisher}
        aria-label={words.publisher}
        onChange={({ target }) => onChange({ ...own, publisher: target.value })}
        style={{ width: 200 }}
      />
      <label className="import-choice">
        <span className="quiet">{words.published}</span>
        <Input
          type="date"
          value={own.published}
          onChange={({ target }) => onChange({ ...own, published: target.value })}
          style={{ width: 150 }}
        />
      </label>
    </>
  );
}
