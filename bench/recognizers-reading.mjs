// What Recognizers-Text finds in a text, in the shape of a reading, so that the same scorer can score it. Taken
// kindly: a number inside a date it found does not count against it, and a bare number counts as a count.
import recognizers from '@microsoft/recognizers-text-suite';

const codes = {
  Ton: ['t', 0],
  Kilogram: ['t', -3],
  Gram: ['t', -6],
  Jin: ['jin', 0],
  Mu: ['mu', 0],
  Hectare: ['ha', 0],
  Acre: ['acre', 0],
  'Square kilometer': ['km2', 0],
  'Square meter': ['m2', 0],
  'Cubic meter': ['m3', 0],
  Kilometer: ['km', 0],
  Meter: ['m', 0],
  Centimeter: ['m', -2],
  Millimeter: ['m', -3],
};
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** Moves the point of a decimal without going through a float. */
function moved(written, power) {
  const [whole, part = ''] = written.replace(/^-/, '').split('.');
  const digits = (whole + part).padStart(whole.length + part.length + Math.max(0, -power), '0');
  const point = digits.length - part.length + power;
  const shifted = `${digits.padEnd(point, '0').slice(0, point) || '0'}.${digits.slice(point) || '0'}`;
  return (written.startsWith('-') ? '-' : '') + shifted.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
}

function sentencesOf(text) {
  return [...text.matchAll(/[^。！？!?\n]+/g)].map(({ 0: sentence, index }) => ({ sentence, index }));
}

function quantitiesOf(sentence) {
  const found = (kind) =>
    recognizers[kind](sentence, 'zh-cn').map(({ text, start, resolution }) => ({
      start,
      end: start + text.length,
      quote: text,
      ...resolution,
    }));
  const dates = found('recognizeDateTime');
  const measured = [
    ...found('recognizeCurrency').map((item) => ({ ...item, unit: item.isoCurrency ?? null })),
    ...found('recognizePercentage').map((item) => ({
      ...item,
      value: item.value?.replace('%', ''),
      unit: '%',
    })),
    ...found('recognizeDimension').map((item) => {
      const [unit, power] = codes[item.unit] ?? [item.unit, 0];
      return { ...item, unit, value: item.value && moved(item.value, power) };
    }),
  ];
  const bare = found('recognizeNumber').filter(
    (item) => ![...dates, ...measured].some((other) => overlaps(item, other)),
  );
  return [...measured, ...bare.map((item) => ({ ...item, unit: '1' }))].filter(
    ({ value }) => value !== undefined,
  );
}

/** Quantities with place, value and unit; it says nothing of measure, subject, role or modality. */
export function readWithRecognizers(text) {
  const quantities = sentencesOf(text).flatMap(({ sentence, index }) =>
    quantitiesOf(sentence).map(({ quote, start, end, value, unit }) => ({
      quote,
      start: start + index,
      end: end + index,
      value,
      unit,
      bound: '=',
    })),
  );
  return { quantities, entities: [], events: [], makes: [] };
}
