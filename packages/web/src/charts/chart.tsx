import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, ScatterChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

/** What a click on a drawn thing tells: its place in its series. */
export interface ChartClick {
  readonly dataIndex: number;
  readonly seriesIndex: number;
}

/** A chart drawn as SVG; it is drawn anew when the option changes and follows the width of its place. */
export function Chart(props: {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly label: string;
  readonly onClick?: (click: ChartClick) => void;
}) {
  const { option, height, label, onClick } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption(option);
    if (onClick)
      chart.on('click', ({ dataIndex, seriesIndex }) =>
        onClick({ dataIndex, seriesIndex: seriesIndex ?? 0 }),
      );
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, onClick]);
  return <div ref={place} style={{ height }} role="img" aria-label={label} />;
}
