import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questions } from '../../api/questions.js';
import type { Chain, ShockPage, StatementMap } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { Figures } from '../../evidence/figures.js';
import { amountText } from '../../format/amount-text.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Loaded, Section } from '../../shell/loaded.js';

type Part = '1' | '0.5';
type Loss = ShockPage['shock']['losses'][number];

/** Takes a link or an enterprise out, or halves it, and shows what every stage downstream loses. */
export function ShockSection({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation();
  const [at, setAt] = useState<string | null>(null);
  const [part, setPart] = useState<Part>('1');
  const choices = useChoices(chain);
  if (choices.length === 0) return null;
  return (
    <Section title={t('chains.shock')}>
      <p className="quiet">{t('chains.shockLead')}</p>
      <div className="shock-tools">
        <Select
          aria-label={t('chains.shockAt')}
          placeholder={t('chains.shockAt')}
          value={at}
          onChange={setAt}
          options={choices}
          showSearch
          style={{ width: 320, maxWidth: '100%' }}
        />
        <Segmented<Part>
          aria-label={t('chains.shockPart')}
          value={part}
          onChange={setPart}
          options={[
            { value: '1', label: t('chains.shockAll') },
            { value: '0.5', label: t('chains.shockHalf') },
          ]}
        />
      </div>
      {at !== null && <Outcome chainId={chain.id} at={at} part={part} />}
    </Section>
  );
}

/** The links of which a capacity stands, then the plants on them. */
function useChoices(chain: Chain) {
  const { t } = useTranslation();
  const language = useLanguage();
  const standing = chain.links.flatMap((link) => {
    const actual = link.capacities.filter(({ modality }) => modality === 'actual');
    return actual.length > 0 ? [{ link, actual }] : [];
  });
  const links = standing.map(({ link }) => ({
    value: link.id,
    label: language === 'zh' ? link.zh : link.en,
  }));
  const names = standing.flatMap(({ actual }) =>
    actual.flatMap(({ scope, plants }) => (scope === 'plants' ? plants.map(({ name }) => name) : [])),
  );
  const firms = [...new Set(names)].map((name) => ({ value: name, label: name }));
  return [
    { label: t('chains.gapLink'), options: links },
    { label: t('chains.shockFirm'), options: firms },
  ].filter(({ options }) => options.length > 0);
}

function Outcome(asked: { readonly chainId: string; readonly at: string; readonly part: Part }) {
  const { chainId, at, part } = asked;
  const load = useLoad(`shock ${chainId} ${at} ${part}`, () => questions.shock(chainId, { at, part }));
  return <Loaded load={load}>{(page) => <Losses page={page} />}</Loaded>;
}

function Losses({ page: { shock, statements } }: { readonly page: ShockPage }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="plain-list shock-losses">
        {shock.losses.map((loss) => (
          <li key={loss.linkKey}>
            <LossLine loss={loss} hit={hitOf(shock, loss)} statements={statements} />
          </li>
        ))}
      </ul>
      {shock.losses.length === 0 && <p>{t('chains.shockNothing')}</p>}
      {shock.lacks.map((line) => (
        <p key={line} className="faint">
          <InChinese>{line}</InChinese>
        </p>
      ))}
    </>
  );
}

const hitOf = ({ hits }: ShockPage['shock'], { linkKey }: Loss) =>
  hits.find((one) => one.linkKey === linkKey) ?? null;

function LossLine(props: {
  readonly loss: Loss;
  readonly hit: ShockPage['shock']['hits'][number] | null;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { loss, hit, statements } = props;
  const name = (link: { readonly zh: string; readonly en: string }) =>
    language === 'zh' ? link.zh : link.en;
  const said = (amount: Loss['before']) => (amount && amountText(amount, language)) ?? t('common.unknown');
  const spared = loss.lost?.high === '0';
  return (
    <>
      <b>{name(loss)}</b>{' '}
      {loss.lost === null
        ? t('common.unknown')
        : spared
          ? t('chains.shockSpared', { amount: said(loss.after) })
          : t('chains.shockLost', {
              amount: said(loss.lost),
              before: said(loss.before),
              after: said(loss.after),
            })}
      {loss.path.length > 1 && <p className="faint">{loss.path.map(name).join(' → ')}</p>}
      {hit && <Figures statements={hit.statementIds.flatMap((id) => statements[id] ?? [])} />}
    </>
  );
}
