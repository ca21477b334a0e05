import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statementsOf } from '../../api/in-words.js';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded } from '../../shell/loaded.js';
import { StatementTable } from '../statements/statement-table.js';

/** What is stated of a thing, a page at a time; the server gives where the next page begins. */
export function EntityStatements({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [places, setPlaces] = useState<readonly (string | null)[]>([null]);
  const after = places.at(-1) ?? null;
  const load = useLoad(`entity ${id} statements ${after ?? ''}`, () => questions.entityStatements(id, after));
  return (
    <Loaded load={load}>
      {(page) => (
        <>
          {page.statements.length === 0 && places.length === 1 && page.next === null ? (
            <p className="quiet">{t('entities.noStatements')}</p>
          ) : (
            <StatementTable statements={statementsOf(page)} />
          )}
          {(places.length > 1 || page.next !== null) && (
            <Space style={{ marginTop: 12 }}>
              <Button disabled={places.length === 1} onClick={() => setPlaces(places.slice(0, -1))}>
                {t('entities.pageBefore')}
              </Button>
              <span className="faint">{t('entities.page', { number: places.length })}</span>
              <Button
                disabled={page.next === null}
                onClick={() => page.next !== null && setPlaces([...places, page.next])}
              >
                {t('entities.pageBehind')}
              </Button>
            </Space>
          )}
        </>
      )}
    </Loaded>
  );
}
