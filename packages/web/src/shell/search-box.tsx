import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';

/** Looks for words in every text and every name; stands in the masthead of every page. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') navigate(`/search?q=${encodeURIComponent(words.trim())}`);
      }}
    >
      <input
        type="search"
        name="q"
        maxLength={200}
        value={words}
        placeholder={t('search.box')}
        aria-label={t('search.box')}
        onChange={(event) => setWords(event.target.value)}
      />
    </form>
  );
}
