import { isLianpuError } from '@lianpu/errors';
import { expect, test } from 'vitest';
import { decodeFeed } from './decode-feed.js';

const url = 'http://reader:secret@example.org/rss';
/** 样例 in GB18030. */
const chinese = Uint8Array.from([0xd1, 0xf9, 0xc0, 0xfd]);
const refusal = (bytes: Uint8Array, contentType = ''): string => {
  try {
    return decodeFeed({ bytes, contentType }, url);
  } catch (error) {
    return isLianpuError(error) ? error.message : `not a refusal: ${String(error)}`;
  }
};

test('the encoding of the header counts where the feed names none', () => {
  expect(decodeFeed({ bytes: chinese, contentType: 'text/xml; charset=gb2312' }, url)).toBe('样例');
  const declared = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GBK"?>'), chinese]);
  expect(decodeFeed({ bytes: declared, contentType: 'text/xml; charset=utf-8' }, url)).toContain('样例');
  const marked = Buffer.from('\ufeff样例');
  expect(decodeFeed({ bytes: marked, contentType: 'text/xml; charset=gb2312' }, url)).toBe('样例');
});

test('an encoding that is not known or not so is refused, without the password', () => {
  expect(refusal(Buffer.from('<?xml version="1.0" encoding="x-none"?><rss/>'))).toMatch(
    /example\.org.*not in x-none/u,
  );
  expect(refusal(chinese)).toMatch(/not in utf-8/u);
  expect(refusal(chinese)).not.toContain('secret');
});
