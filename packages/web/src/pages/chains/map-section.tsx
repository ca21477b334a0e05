import { Button, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../api/types.js';
import { ChainMap } from '../../chain-map/chain-map.js';
import { exportSvg } from '../../chain-map/export-svg.js';
import type { Direction } from '../../chain-map/layout-graph.js';
import { MapLegend } from '../../chain-map/map-legend.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useChainFocus } from './use-chain-focus.js';

/** The map with its legend, the choice of direction, and a button that exports it. */
export function MapSection({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const focus = useChainFocus();
  const svg = useRef<SVGSVGElement>(null);
  const [direction, setDirection] = useState<Direction>('DOWN');
  return (
    <section aria-label={t('chains.map')}>
      <div className="map-tools">
        <MapLegend />
        <div className="map-buttons">
          <Segmented<Direction>
            aria-label={t('chains.direction')}
            value={direction}
            onChange={setDirection}
            options={[
              { value: 'DOWN', label: t('chains.vertical') },
              { value: 'RIGHT', label: t('chains.horizontal') },
            ]}
          />
          <Button
            onClick={() =>
              svg.current && exportSvg(svg.current, `${language === 'zh' ? chain.zh : chain.en}.svg`)
            }
          >
            {t('chains.export')}
          </Button>
          {(['png', 'json'] as const).map((format) => (
            <Button key={format} href={`/api/chains/${chain.id}/map.${format}?language=${language}`} download>
              {t(`chains.take.${format}`)}
            </Button>
          ))}
        </div>
      </div>
      <ChainMap
        chain={chain}
        direction={direction}
        open={focus.link ?? focus.edge}
        onLink={focus.openLink}
        onEdge={focus.openEdge}
        svg={svg}
      />
    </section>
  );
}
