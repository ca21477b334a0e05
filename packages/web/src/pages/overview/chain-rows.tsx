import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChainHead } from '../../api/types.js';
import { useLanguage } from '../../i18n/use-language.js';

/** The chains, one row each: how many links have figures, how many balances are known, how many gaps there are. */
export function ChainRows({ chains }: { readonly chains: readonly ChainHead[] }) {
  const language = useLanguage();
  return (
    <ul className="plain-list chain-rows">
      {chains.map((chain) => (
        <li key={chain.id}>
          <h3>
            <Link to={`/chains/${chain.id}`}>{language === 'zh' ? chain.zh : chain.en}</Link>
          </h3>
          <ChainState chain={chain} />
        </li>
      ))}
    </ul>
  );
}

/** The chains of which most is known first: by balances, then by links with figures. */
export function bestKnown(chains: readonly ChainHead[]): readonly ChainHead[] {
  const known = ({ balancesKnown, quantified }: ChainHead) => balancesKnown * 1000 + quantified;
  return chains.toSorted((left, right) => known(right) - known(left));
}

/** What the sources show of a chain, in words and as a row of ticks, one a link. */
export function ChainState({ chain }: { readonly chain: ChainHead }) {
  const { t } = useTranslation();
  const between = chain.links - chain.quantified - chain.silent;
  const ticks = [
    ...Array.from({ length: chain.quantified }, () => 'full'),
    ...Array.from({ length: between }, () => 'half'),
    ...Array.from({ length: chain.silent }, () => 'empty'),
  ];
  return (
    <>
      <div className="ticks" aria-hidden="true">
        {ticks.map((kind, index) => (
          // The ticks are alike and never move.
          <span key={index} className={`tick tick-${kind}`} />
        ))}
      </div>
      <p className="quiet">
        {t('overview.evidenceSummary', {
          links: chain.links,
          quantified: chain.quantified,
          silent: chain.silent,
        })}
      </p>
      <p className="quiet">
        {t('overview.balanceSummary', {
          balances: chain.balances,
          known: chain.balancesKnown,
          unknown: chain.balances - chain.balancesKnown,
        })}
        {' · '}
        {t('overview.gapSummary', { count: chain.gaps })}
      </p>
    </>
  );
}
