import { useTranslation } from 'react-i18next';
import type { Chain } from '../../api/types.js';
import { balanceWords, lackWords, verdictOf } from '../../chain-map/balance-words.js';
import { linkName } from '../../chain-map/link-name.js';
import { edgeId } from '../../chain-map/map-graph.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useChainFocus } from './use-chain-focus.js';

/** The supply relations of a chain as text, for those who would rather read than look. */
export function BalanceList({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const focus = useChainFocus();
  const name = (id: string) => linkName(chain, id, language);
  return (
    <ul className="plain-list balance-list">
      {chain.edges.map((edge) => (
        <li key={edgeId(edge)}>
          <button type="button" className="text-button" onClick={() => focus.openEdge(edgeId(edge))}>
            {t('chains.edge', { from: name(edge.from), to: name(edge.to) })}
          </button>
          <span className={`balance-${verdictOf(edge.balance)}`}>
            {[...balanceWords(edge.balance, t, language), ...lackWords(edge.balance, t)].join(
              t('common.listSeparator'),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
