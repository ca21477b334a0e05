import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AmountParts, amountText } from '../format/amount-text.js';
import { useLanguage } from '../i18n/use-language.js';
import { palette } from '../theme/palette.js';
import { Chart } from './chart.js';

const hatch = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };

/**
 * Supply above need, each a bar to its lower end with the span up to its upper end hatched.
 * Floats are used for the lengths of bars only; the words beside them are exact.
 */
export function BalanceChart(props: {
  readonly supply: AmountParts;
  readonly need: AmountParts;
  readonly verdict: 'short' | 'ample' | 'either';
}) {
  const { supply, need, verdict } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const option = useMemo(() => {
    const rows = [need, supply];
    const words = rows.map((row) => amountText(row, language) ?? t('common.unknown'));
    const colours = [palette.inkFaint, palette[verdict]];
    const bar = { type: 'bar', stack: 'amount', barWidth: 20, silent: true, animation: false } as const;
    return {
      grid: { left: 56, right: 130, top: 6, bottom: 6 },
      xAxis: { type: 'value', show: false, min: 0 },
      yAxis: {
        type: 'category',
        data: [t('chains.need'), t('chains.supply')],
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: palette.ink, fontSize: 13 },
      },
      series: [
        {
          ...bar,
          data: rows.map((row, index) => ({ value: lowOf(row), itemStyle: { color: colours[index] } })),
        },
        {
          ...bar,
          data: rows.map((row, index) => ({
            value: highOf(row) - lowOf(row),
            itemStyle: { color: `${colours[index]}33`, decal: { ...hatch, color: colours[index] } },
          })),
          label: {
            show: true,
            position: 'right',
            color: palette.ink,
            formatter: ({ dataIndex }: { dataIndex: number }) => words[dataIndex] ?? '',
          },
        },
      ],
      aria: { enabled: true, decal: { show: true, decals: [{ symbol: 'none' }] } },
    };
  }, [supply, need, verdict, language, t]);
  return <Chart option={option} height={96} label={`${t('chains.supply')} / ${t('chains.need')}`} />;
}

const lowOf = ({ low, high }: AmountParts) => Number(low ?? high ?? 0);
const highOf = ({ low, high }: AmountParts) => Number(high ?? low ?? 0);
