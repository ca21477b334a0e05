import type { ThemeConfig } from 'antd';
import { fonts, palette } from './palette.js';

/** The palette as antd understands it. */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: palette.accent,
    colorInfo: palette.accent,
    colorLink: palette.accent,
    colorError: palette.short,
    colorSuccess: palette.ample,
    colorWarning: palette.either,
    // antd derives these from the dark ochre and blue as muddy greys.
    colorWarningBg: '#fbf4e4',
    colorWarningBorder: '#dcc48f',
    colorInfoBg: '#eef3f9',
    colorInfoBorder: '#b9cbe0',
    colorText: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorBgLayout: palette.paper,
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    borderRadius: 4,
    fontFamily: fonts.sans,
    fontSize: 14,
    lineHeight: 1.65,
    // Nothing flies in or out: a transition that the browser skips would leave its part hanging for good.
    motion: false,
    motionDurationMid: '0.15s',
    motionDurationSlow: '0.2s',
  },
  components: {
    Table: {
      headerBg: palette.paper,
      headerColor: palette.inkSoft,
      cellPaddingBlock: 10,
      headerSplitColor: 'transparent',
    },
    Segmented: { trackBg: '#eeebe2' },
  },
};
