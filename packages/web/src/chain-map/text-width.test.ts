import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.js';

describe('textWidth', () => {
  it('counts Chinese characters full and Latin ones about half', () => {
    expect(textWidth('硅片', 14)).toBe(28);
    expect(textWidth('GW', 10)).toBeCloseTo(11.4);
  });
});

describe('wrapText', () => {
  const wrap = (text: string, lines = 2) => wrapText(text, { fontSize: 10, width: 60, lines });
  it.each([
    ['硅片', ['硅片']],
    ['光伏单晶硅棒产品', ['光伏单晶硅棒', '产品']],
    ['光伏单晶硅棒、片', ['光伏单晶硅棒、', '片']],
    ['mono silicon ingot', ['mono', 'silico…']],
    ['拉晶辅材石英坩埚热场金刚线', ['拉晶辅材石英', '坩埚热场金…']],
  ])('%s', (text, lines) => {
    expect(wrap(text)).toEqual(lines);
  });
});
