import type { Fig } from '../passage/fig.js';
import { ownLead, scopeOf } from '../passage/words.js';
import { verbMove } from './move.js';

/** A yearly rate of what has been summed up over years, or figures of two owners told in two sentences, are of no product. */
export const fitTogether = (rate: Fig, total: Fig, count: Fig): boolean =>
  // 首批两条, 其余每人: some of the things counted, or what the others got.
  !(/首批|首条|首台|率先/.test(ownLead(count)) && !/首批|首条|首台|率先/.test(ownLead(total))) &&
  !/其余|其他|另外|开盘|收盘|挂牌|起拍|最后/.test(`${ownLead(count)}${ownLead(rate)}`) &&
  !(
    /其中/.test(total.lead) &&
    scopeOf(total) === scopeOf(rate) &&
    scopeOf(count) !== scopeOf(total) &&
    count.index < total.index
  ) &&
  // 面积多出860万亩，单产多出1.2公斤: two changes make no change of the product; 亩均提升120斤 is none of the whole output.
  !(more.test(ownLead(rate)) && (more.test(ownLead(count)) || !more.test(ownLead(total)))) &&
  !(/年[人户均]|每年/.test(ownLead(rate)) && /累计/.test(`${ownLead(total)}${ownLead(count)}`)) &&
  !verbMove(rate, total, rate.observation.sentence) &&
  mediaOf(total).every((word) => mediaOf(rate).includes(word)) &&
  !/最[大高小低]|单[列车船].{0,4}(?:重量|载重)/.test(ownLead(rate)) &&
  [total, count].every(
    ({ observation: { subject, sentenceStart } }) =>
      sentenceStart === rate.observation.sentenceStart || ofOneOwner(subject, rate.observation.subject),
  );

const media = /网络|互联网|电视|线上|线下|手机|广播/g;
/** 网络直播 has other viewers than 电视: what a figure's own clause says of how it is reached. */
const mediaOf = (fig: Fig): readonly string[] => ownLead(fig).match(media) ?? [];

const more = /提升|提高|增加|增产|增收|减少|节[省约]/;

/** Readers may know one owner and not the other. */
const ofOneOwner = (a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  /^[全我本该]/.test(a) ||
  /^[全我本该]/.test(b) ||
  a.includes(b) ||
  b.includes(a);

/** 早稻亩产1100斤. …5000亩草场打草3000吨: what the rate alone names was not grown there, where it is told elsewhere. */
export const ofAnotherCrop = (rate: Fig, others: readonly Fig[]): boolean => {
  const [, crop = ''] = /([一-龥]{2})(?:平均)?(?:亩产|单产|每亩)/.exec(ownLead(rate)) ?? [];
  return (
    crop !== '' &&
    !/平均|[今去全本]|年|地区/.test(crop) &&
    others.every(({ observation: { sentenceStart } }) => sentenceStart !== rate.observation.sentenceStart) &&
    !others.some(({ observation: { sentence } }) => sentence.includes(crop))
  );
};

/** Three figures of three sentences are told of three things, as far as the words go. */
export const scattered = (figs: readonly Fig[]): boolean =>
  new Set(figs.map(({ observation: { sentenceStart } }) => sentenceStart)).size > 2;
