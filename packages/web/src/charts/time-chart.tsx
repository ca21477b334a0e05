import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownStatement } from '../evidence/use-shown-statement.js';
import { figureText } from '../format/amount-text.js';
import { explainTime } from '../format/explain-time.js';
import { useLanguage } from '../i18n/use-language.js';
import { palette } from '../theme/palette.js';
import { Chart, type ChartClick } from './chart.js';
import { axisTimes, type TimePoint } from './time-points.js';

/** Figures of one measure over time; a click on a point opens its sentence. Hollow points are not yet fact. */
export function TimeChart({ points }: { readonly points: readonly TimePoint[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { show } = useShownStatement();
  const option = useMemo(() => optionOf(points, language), [points, language]);
  const open = useCallback(
    ({ dataIndex }: ChartClick) => {
      const id = points[dataIndex]?.statement.id;
      if (id !== undefined) show(id);
    },
    [points, show],
  );
  return <Chart option={option} height={220} label={t('statements.overTime')} onClick={open} />;
}

function optionOf(points: readonly TimePoint[], language: 'zh' | 'en') {
  const times = axisTimes(points).map((time) => explainTime(time, language));
  return {
    grid: { left: 90, right: 60, top: 34, bottom: 30 },
    tooltip: {
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => tooltipOf(points[dataIndex], language),
    },
    xAxis: { ...axis, type: 'category', data: times },
    yAxis: {
      ...axis,
      type: 'value',
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => writeTick(points[0], value, language) },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 12,
        animation: false,
        label: {
          show: true,
          position: 'top',
          color: palette.ink,
          formatter: ({ dataIndex }: { dataIndex: number }) => nameOf(points[dataIndex], language),
        },
        data: points.map((point) => drawn(point, language)),
      },
    ],
  };
}

const axis = {
  axisLine: { lineStyle: { color: palette.lineStrong } },
  axisLabel: { color: palette.inkSoft },
} as const;

/** A float is used for the height of the point only. */
function drawn({ statement, time }: TimePoint, language: 'zh' | 'en') {
  return {
    value: [explainTime(time, language), Number(statement.value)],
    itemStyle:
      statement.modality === 'actual'
        ? { color: palette.accent }
        : { color: palette.paper, borderColor: palette.accent, borderWidth: 2 },
  };
}

function writeTick(like: TimePoint | undefined, value: number, language: 'zh' | 'en'): string {
  if (like === undefined) return '';
  return figureText({ ...like.statement, value: String(value), value2: null, bound: '=' }, language);
}

/** The figure of a point, with what it counts where the statement names it. */
function nameOf(point: TimePoint | undefined, language: 'zh' | 'en'): string {
  if (point === undefined) return '';
  const { statement } = point;
  return [statement.object, figureText(statement, language)].filter(Boolean).join(' ');
}

function tooltipOf(point: TimePoint | undefined, language: 'zh' | 'en'): string {
  if (point === undefined) return '';
  const { statement } = point;
  return [figureText(statement, language), statement.subject ?? '', explainTime(statement.time, language)]
    .filter(Boolean)
    .map(escapeHtml)
    .join('<br>');
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
