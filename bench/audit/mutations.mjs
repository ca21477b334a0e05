import { holds } from './oracle.mjs';

const digits = /\d[\d,]*(?:\.\d+)?/u;

const digitChanges = (quote) => {
  const found = digits.exec(quote)?.[0];
  if (!found) return [];
  return [...found].flatMap((digit, at) => {
    if (!/\d/u.test(digit)) return [];
    const next = String((Number(digit) + 3) % 10 || 4);
    return [['digit', quote.replace(found, found.slice(0, at) + next + found.slice(at + 1))]];
  });
};

const pointMoves = (quote) => {
  const found = digits.exec(quote)?.[0];
  if (!found) return [];
  const [whole, fraction = ''] = found.split('.');
  const right = fraction
    ? `${whole}${fraction[0]}${fraction.length > 1 ? `.${fraction.slice(1)}` : ''}`
    : `${whole}0`;
  const left =
    whole.length > 1 ? `${whole.slice(0, -1)}.${whole.slice(-1)}${fraction}` : `0.${whole}${fraction}`;
  const counted = /[个家条项人名架件头套户张位辆]/u.test(quote) && !/[万亿]/u.test(quote);
  return [
    ['point', quote.replace(found, right)],
    ...(counted ? [] : [['point', quote.replace(found, left)]]),
  ];
};

const unitSlips = (quote) => {
  if (/\d万(?!亿)/u.test(quote)) return [['unit', quote.replace('万', '亿')]];
  return /\d亿/u.test(quote) ? [['unit', quote.replace('亿', '万')]] : [];
};

const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const wordChanges = (quote) => {
  const at = chinese.indexOf(quote[0]);
  return at < 1 || digits.test(quote) ? [] : [['digit', quote.replace(quote[0], chinese[(at + 2) % 9 || 2])]];
};

/** A date is changed in its year alone, as a slip of the pen would: the last digit, the last but one, or both turned round. */
const yearChanges = (quote) => {
  const year = /^\d{4}/u.exec(quote)?.[0];
  if (!year) return [];
  const [a, b] = [Number(year[2]), Number(year[3])];
  return [`${a}${(b + 7) % 10}`, `${a}${(b + 1) % 10}`, `${(a + 9) % 10}${b}`, `${b}${a}`]
    .filter((end) => end !== year.slice(2))
    .map((end) => ['year', quote.replace(year, year.slice(0, 2) + end)]);
};
const dated = new Set(['later', 'ended', 'sequence']);
const changesOf = (kind, quote) =>
  dated.has(kind)
    ? yearChanges(quote)
    : [...digitChanges(quote), ...pointMoves(quote), ...unitSlips(quote), ...wordChanges(quote)];

const strings = (group) =>
  group.map((item, index) => [item, index]).filter(([item, index]) => index > 0 && typeof item === 'string');

/** Where the nth figure of a group stands in the text: each from where the one before in the text was found, or anew. */
const placesIn = (text, group) => {
  const used = new Set();
  return new Map(
    strings(group).map(([quote, index]) => {
      const bare = quote.replace(/^-/u, '');
      let at = text.indexOf(bare);
      while (at >= 0 && (used.has(at) || /[\d.]/u.test(text[at - 1] ?? ''))) at = text.indexOf(bare, at + 1);
      used.add(at);
      return [index, at];
    }),
  );
};

const replaceAt = (text, at, [old, next]) => text.slice(0, at) + next + text.slice(at + old.length);

/** Every change of one figure of a group (and of a swapped pair) that takes the arithmetic beyond its tolerance. */
export const mutationsOf = (text, group) => {
  const places = placesIn(text, group);
  const all = strings(group).flatMap(([quote, index]) => {
    const sign = quote.startsWith('-') ? '-' : '';
    const bare = quote.replace(/^-/u, '');
    const at = places.get(index);
    if (at < 0) return [];
    return changesOf(group[0], bare)
      .filter(([, next]) => next !== bare)
      .map(([kind, next]) => ({
        kind,
        spans: [[at, at + next.length]],
        text: replaceAt(text, at, [bare, next]),
        group: group.map((item, place) => (place === index ? sign + next : item)),
        change: `${bare}→${next}`,
      }));
  });
  return [...all, ...swaps(text, group, places)].filter((one) => !holds(one.group));
};

/** Two figures of one unit that change places. */
const swaps = (text, group, places) => {
  const items = dated.has(group[0]) ? [] : strings(group);
  return items.flatMap(([a, i]) =>
    items.flatMap(([b, j]) => {
      const unit = (quote) => quote.replace(/^-?[\d.,]+/u, '');
      const [x, y] = [places.get(i), places.get(j)];
      if (j <= i || a === b || unit(a) !== unit(b) || x < 0 || y < 0) return [];
      const [first, second] =
        x < y
          ? [
              [x, a, b],
              [y, b, a],
            ]
          : [
              [y, b, a],
              [x, a, b],
            ];
      const shift = first[2].length - first[1].length;
      const swapped = replaceAt(replaceAt(text, second[0], [second[1], second[2]]), first[0], [
        first[1],
        first[2],
      ]);
      return [
        {
          kind: 'swap',
          spans: [
            [first[0], first[0] + first[2].length],
            [second[0] + shift, second[0] + shift + second[2].length],
          ],
          text: swapped,
          group: group.map((item, place) => (place === i ? b : place === j ? a : item)),
          change: `${a}⇄${b}`,
        },
      ];
    }),
  );
};
