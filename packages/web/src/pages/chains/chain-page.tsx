import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Chain, StageReach, StatementMap } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { edgeId } from '../../chain-map/map-graph.js';
import { CoefficientCard } from '../../evidence/coefficient-card.js';
import { AnalysesNote } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Loaded, PageHead, Section } from '../../shell/loaded.js';
import { BalanceList } from './balance-list.js';
import { ChainDrawer } from './chain-drawer.js';
import { GapTable } from './gap-table.js';
import { ImplicationList } from './implication-list.js';
import { MapSection } from './map-section.js';
import { ReachTable } from './reach-table.js';
import { ShockSection } from './shock-section.js';
import { useChainFocus } from './use-chain-focus.js';
import { VerdictTable } from './verdict-table.js';
import './chains.css';

/** One chain: its map, its gaps, its coefficients. */
export function ChainPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const load = useLoad(`chain ${id}`, () => questions.chain(id));
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        <Link to="/chains">← {t('chains.back')}</Link>
      </p>
      <Loaded load={load}>{(page) => <WholeChain {...page} />}</Loaded>
    </>
  );
}

/** For an address that names a link or a relation the chain does not have. */
function UnknownFocus({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation();
  const { link, edge } = useChainFocus();
  const unknown =
    link !== null && !chain.links.some(({ id }) => id === link)
      ? link
      : edge !== null && !chain.edges.some((one) => edgeId(one) === edge)
        ? edge
        : null;
  if (unknown === null) return null;
  return (
    <Alert type="warning" showIcon title={t('chains.noLink', { id: unknown })} style={{ marginBottom: 16 }} />
  );
}

interface WholeChainProps {
  readonly chain: Chain;
  readonly reach: readonly StageReach[];
  readonly statements: StatementMap;
}

function WholeChain({ chain, reach, statements }: WholeChainProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <PageHead title={language === 'zh' ? chain.zh : chain.en}>
        {chain.summary?.length ? (
          chain.summary.map((line) => (
            <p key={line} lang="zh-CN">
              {line}
            </p>
          ))
        ) : (
          <p>{t('chains.lead')}</p>
        )}
        <AnalysesNote />
      </PageHead>
      <UnknownFocus chain={chain} />
      <MapSection chain={chain} />
      <Section title={t('chains.gaps')}>
        <GapTable chain={chain} statements={statements} />
      </Section>
      <Section title={t('chains.verdicts')}>
        <VerdictTable chain={chain} statements={statements} />
      </Section>
      <Section title={t('chains.reach')}>
        <ReachTable reach={reach} statements={statements} />
      </Section>
      <ShockSection key={chain.id} chain={chain} />
      <ImplicationList chain={chain} statements={statements} />
      <Section title={t('chains.tabularTitle')}>
        <BalanceList chain={chain} />
      </Section>
      <Section title={t('chains.coefficients')}>
        <div className="coefficient-grid">
          {chain.coefficients.map((coefficient) => (
            <CoefficientCard key={coefficient.id} coefficient={coefficient} />
          ))}
        </div>
      </Section>
      <ChainDrawer chain={chain} statements={statements} />
    </>
  );
}
