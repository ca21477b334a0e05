import { useTranslation } from 'react-i18next';
import { palette } from '../theme/palette.js';
import { verdictSigns } from './balance-words.js';
import { edgeLines, MapDefs } from './map-defs.js';
import { evidenceLooks } from './map-node-view.js';

const evidences = ['quantified', 'named', 'mentioned', 'none', 'alias'] as const;
const verdicts = ['short', 'ample', 'either', 'unknown'] as const;

/** What the boxes and lines of the map mean. */
export function MapLegend() {
  const { t } = useTranslation();
  return (
    <ul className="plain-list map-legend" aria-label={t('chains.legend')}>
      {evidences.map((evidence) => {
        const { fill, stroke, dashes, sign } = evidenceLooks[evidence];
        return (
          <li key={evidence} title={t(`chains.evidenceLong.${evidence}`)}>
            <svg width="26" height="16" aria-hidden="true">
              <MapDefs />
              <rect
                x="1"
                y="1"
                width="24"
                height="14"
                rx="2"
                fill={fill}
                stroke={stroke}
                strokeDasharray={dashes}
              />
            </svg>
            {sign} {t(`chains.evidence.${evidence}`)}
          </li>
        );
      })}
      {verdicts.map((verdict) => {
        const { colour, width, dashes } = edgeLines[verdict];
        return (
          <li key={verdict} title={t(`chains.verdictLong.${verdict}`)} style={{ color: colour }}>
            <svg width="26" height="16" aria-hidden="true">
              <line
                x1="0"
                y1="8"
                x2="26"
                y2="8"
                stroke={colour ?? palette.ink}
                strokeWidth={width}
                strokeDasharray={dashes}
              />
            </svg>
            {verdictSigns[verdict]} {t(`chains.verdict.${verdict}`)}
          </li>
        );
      })}
    </ul>
  );
}
