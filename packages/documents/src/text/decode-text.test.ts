import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.js';

/** Invented wording. */
const report = '某市今年上半年生产硅料3.2万吨，\r\n同比增长12.5%。“样例”共５处。\n';

const bytes = (encoding: string, text = report, addBOM = false): Buffer =>
  iconv.encode(text, encoding, { addBOM });
const refusal = (input: Uint8Array): string => {
  try {
    return `read as ${decodeText(input, 'a.txt').encoding}`;
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['utf-8', 'utf-8', false],
  ['utf-8', 'utf-8', true],
  ['utf-16le', 'utf-16le', false],
  ['utf-16le', 'utf-16le', true],
  ['utf-16be', 'utf-16be', false],
  ['utf-16be', 'utf-16be', true],
  ['gb18030', 'gb18030', false],
  ['gbk', 'gb18030', false],
] as const)('%s is read as %s (mark: %s), line ends and all', (written, encoding, mark) => {
  expect(decodeText(bytes(written, report, mark), 'a.txt')).toEqual({ text: report, encoding });
});

test('plain ASCII is UTF-8, never UTF-16 by accident', () => {
  expect(decodeText(Buffer.from('bush hid the facts'), 'a.txt').encoding).toBe('utf-8');
});

test('characters of four GB18030 bytes survive', () => {
  const rare = '㐀𠀀镕';
  expect(decodeText(bytes('gb18030', `${rare}${report}`), 'a.txt').text).toBe(`${rare}${report}`);
});

test('UTF-16 without a mark that begins with a quote (0x1C) is text', () => {
  expect(decodeText(bytes('utf-16le', '“样例”园区建成'), 'a.txt').text).toBe('“样例”园区建成');
});

test('UTF-8 with one damaged byte is refused where the damage is, not read as GB18030', () => {
  const damaged = Buffer.concat([bytes('utf-8'), Buffer.from([0xff]), bytes('utf-8')]);
  expect(refusal(damaged)).toBe(
    `a.txt: is neither UTF-8 nor GB18030 nor UTF-16 (offset ${bytes('utf-8').length}). Save it as UTF-8.`,
  );
});

test('UTF-8 cut within its last character is refused', () => {
  const whole = Buffer.from('某市硅料产量');
  expect(refusal(whole.subarray(0, -1))).toContain(`offset ${whole.length - 3}`);
});

test('GB18030 with an impossible byte is refused at that byte', () => {
  const damaged = Buffer.concat([bytes('gb18030'), Buffer.from([0xff]), bytes('gb18030')]);
  expect(refusal(damaged)).toContain(`offset ${bytes('gb18030').length}`);
});

test('a marked UTF-8 file that is not UTF-8 is refused, offset counted in the file', () => {
  expect(refusal(Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0x80]))).toContain('offset 4');
});

test.each([
  ['an unpaired surrogate', [0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00], 4],
  ['half a code unit', [0xff, 0xfe, 0x41, 0x00, 0x42], 4],
])('UTF-16 with %s is refused', (_, input, offset) => {
  expect(refusal(Buffer.from(input))).toContain(`(offset ${offset})`);
});

test.each([
  ['NUL bytes', Buffer.from('abc\0def'), 'byte 0x00 at offset 3'],
  ['a PDF', Buffer.from('%PDF-1.7 made of letters'), 'byte 0x25 at offset 0'],
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'byte 0x50 at offset 0'],
  ['control bytes everywhere', Buffer.from([1, 2, 3, 65, 66, 5]), 'byte 0x01 at offset 0'],
  ['NUL inside marked UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0]), 'byte 0x00 at offset 2'],
])('%s under a text name is binary', (_, input, where) => {
  expect(refusal(input)).toContain(`is not text (${where})`);
});

test('a few control bytes left by scanning do not make a text binary', () => {
  expect(decodeText(Buffer.from(`${report.repeat(10)}\u0002`), 'a.txt').encoding).toBe('utf-8');
});

test('random bytes are refused, whatever they look like', () => {
  let state = 7;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 16) & 0xff;
  };
  for (let round = 0; round < 50; round += 1)
    expect(refusal(Uint8Array.from({ length: 400 }, next))).not.toContain('read as');
});
