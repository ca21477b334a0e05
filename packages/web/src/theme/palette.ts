/** The colours of the pages: ink on paper, one accent, and one colour each for what a balance says. */
export const palette = {
  ink: '#1f2429',
  inkSoft: '#59616a',
  inkFaint: '#767c83',
  paper: '#fbfaf6',
  card: '#ffffff',
  line: '#e3dfd5',
  lineStrong: '#c9c4b7',
  accent: '#23517c',
  accentWash: '#e8eff6',
  short: '#a93a2a',
  shortWash: '#f9ebe7',
  ample: '#22694a',
  ampleWash: '#e6f2ec',
  either: '#8a5a0b',
  eitherWash: '#f8efdc',
  unknown: '#6b6a63',
  unknownWash: '#f0eee8',
} as const;

/** Fonts that systems with Chinese have; none is fetched. */
export const fonts = {
  sans: "'PingFang SC','Hiragino Sans GB','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','WenQuanYi Micro Hei',system-ui,sans-serif",
  serif: "'Songti SC','Noto Serif CJK SC','Source Han Serif SC','STZhongsong','STSong','SimSun',serif",
} as const;
