import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questions } from '../api/questions.js';
import { useLoad } from '../api/use-load.js';

/** Chooses a chain and then one of its links; gives it as `chain.link`. */
export function LinkChooser({ onChange }: { readonly onChange: (link: string | undefined) => void }) {
  const { t } = useTranslation();
  const [chain, setChain] = useState<string | null>(null);
  const chains = useLoad('chains to choose', questions.chains);
  const links = useLoad(chain === null ? null : `links of ${chain}`, () => questions.chain(chain ?? ''));
  return (
    <div className="link-chooser">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('nav.chains')}
        placeholder={t('nav.chains')}
        options={
          chains.kind === 'ready' ? chains.data.chains.map(({ id, zh }) => ({ value: id, label: zh })) : []
        }
        onChange={(id: string) => {
          setChain(id);
          onChange(undefined);
        }}
      />
      <Select
        key={chain}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('decisions.chooseLink')}
        placeholder={t('decisions.chooseLink')}
        disabled={links.kind !== 'ready'}
        options={
          links.kind === 'ready' ? links.data.chain.links.map(({ id, zh }) => ({ value: id, label: zh })) : []
        }
        onChange={(id: string) => onChange(`${chain}.${id}`)}
      />
    </div>
  );
}
