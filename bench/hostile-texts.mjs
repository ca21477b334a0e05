/** Texts made to be slow: of about `bytes` bytes of UTF-8 each, `text` being an ordinary one of that size at least. */
export function hostileTexts(text, bytes) {
  const of = (unit) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  return [
    ['one sentence', ordinary(text, bytes).replace(/[。！？!?\n\r]/g, '，')],
    ['digits', of('1234567890')],
    ['的', of('的')],
    ['brackets', of('（')],
    ['公司', of('公司')],
    ['同比增长5%,', of('同比增长5%,')],
    ['该市产量3万吨,', of('该市产量3万吨,')],
    ['全国产量3万吨,', of('全国产量3万吨,')],
  ];
}

/** The first `bytes` bytes of a text, at a character's end. */
export const ordinary = (text, bytes) => {
  const part = text.slice(0, Math.ceil(bytes / 2));
  return part.slice(0, Math.floor((part.length * bytes) / Buffer.byteLength(part)));
};
