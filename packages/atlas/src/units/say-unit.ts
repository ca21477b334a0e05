const words: Readonly<Record<string, string>> = {
  t: '吨',
  kg: '千克',
  g: '克',
  'kW.h': '千瓦时',
  'MW.h': '兆瓦时',
  m3: '立方米',
  mL: '毫升',
  km: '千米',
  mu: '亩',
  h: '小时',
  d: '日',
  a: '年',
  CNY: '元',
  '1': '',
};

/** A unit code in Chinese: `t/GW` is 吨/GW, `t/{头}` is 吨/头. */
export const sayUnit = (code: string): string =>
  code
    .split('/')
    .map((part) => words[part] ?? part.replace(/[{}]/g, ''))
    .join('/');
