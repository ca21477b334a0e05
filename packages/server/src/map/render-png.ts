import { Resvg } from '@resvg/resvg-js';
import { LianpuError } from '@lianpu/errors';
import { findChineseFont } from './find-chinese-font.js';

/** Twice the size on the screen, so that print and large displays stay sharp. */
const zoom = 2;

/**
 * A drawing as a PNG file, its Chinese words set in a font of this machine. Rejects with FONT_MISSING where it has none:
 * the picture would show empty boxes.
 */
export const renderPng = async (svg: string): Promise<Uint8Array> => {
  const font = await findChineseFont();
  if (font === null) throw new LianpuError('FONT_MISSING');
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: [...font.files], defaultFontFamily: font.family },
  });
  return drawing.render().asPng();
};
