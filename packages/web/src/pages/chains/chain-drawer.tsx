import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Chain, StatementMap } from '../../api/types.js';
import { linkName } from '../../chain-map/link-name.js';
import { edgeId } from '../../chain-map/map-graph.js';
import { useLanguage } from '../../i18n/use-language.js';
import { EdgePanel } from './edge-panel.js';
import { LinkPanel } from './link-panel.js';
import { useChainFocus } from './use-chain-focus.js';

/** Explains the link or the supply relation that is open. */
export function ChainDrawer({
  chain,
  statements,
}: {
  readonly chain: Chain;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const focus = useChainFocus();
  const link = chain.links.find(({ id }) => id === focus.link);
  const edge = chain.edges.find((one) => edgeId(one) === focus.edge);
  const name = (id: string) => linkName(chain, id, language);
  const title = link ? name(link.id) : edge && t('chains.edge', { from: name(edge.from), to: name(edge.to) });
  return (
    <Drawer
      open={link !== undefined || edge !== undefined}
      onClose={focus.close}
      mask={false}
      size={560}
      title={title}
      rootClassName="chain-drawer"
      destroyOnHidden
    >
      {link && <LinkPanel link={link} statements={statements} />}
      {edge && <EdgePanel edge={edge} chain={chain} statements={statements} />}
    </Drawer>
  );
}
