import { useTranslation } from 'react-i18next';
import type { Chain, StatementMap } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { Section } from '../../shell/loaded.js';

/** What stated capacities imply further up and down the chain, with the figures they start from; nothing where they do not. */
export function ImplicationList({
  chain,
  statements,
}: {
  readonly chain: Chain;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  if (chain.implications.length === 0) return null;
  return (
    <Section title={t('chains.implications')}>
      <ul className="plain-list placements">
        {chain.implications.map(({ formula, inputs }) => (
          <li key={formula}>
            <span lang="zh-CN">{formula}</span>{' '}
            {[...new Set(inputs)].map((id) => (
              <span key={id}>
                <Figure statement={statements[id]} />{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
