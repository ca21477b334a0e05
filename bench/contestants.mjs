// What the reader is measured against, each as a function of a text.
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';

const jieba = Jieba.withDict(dict);
const sentences = (text) => text.split(/(?<=[。!?！？])|\n+/).filter((sentence) => sentence.trim() !== '');
const sum = (items, count) => items.reduce((total, item) => total + count(item), 0);
const kinds = ['recognizeCurrency', 'recognizeDimension', 'recognizePercentage', 'recognizeDateTime'];
const recognized = (sentence) => sum(kinds, (kind) => recognizers[kind](sentence, 'zh-cn').length);

function charCodes(text) {
  let total = 0;
  for (let i = 0; i < text.length; i++) total = (total + text.charCodeAt(i)) | 0;
  return total;
}

/** Does no reading: what no reader can beat. */
export const floor = [
  { name: 'floor: UTF-8 decoding', work: (text, bytes) => new TextDecoder().decode(bytes).length },
  { name: 'floor: a pass over the characters', work: charCodes },
];

/** `limit` is how many characters a slow one gets: over the whole text it would take minutes. */
export const peers = [
  { name: '@node-rs/jieba cut', work: (text) => jieba.cut(text).length },
  {
    name: 'chrono-node zh, by sentence',
    work: (text) => sum(sentences(text), (sentence) => chrono.zh.parse(sentence).length),
    limit: 600_000,
  },
  {
    name: 'recognizers-text, by sentence',
    work: (text) => sum(sentences(text), recognized),
    limit: 60_000,
  },
];
