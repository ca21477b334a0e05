import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { shareRun } from '../passage/words.js';
import { isAmount } from './amounts.js';
import { periodBefore } from './divisions.js';
import type { Joined } from './joined-in.js';

/** 四大产业项目总数, 三省合计: how many are summed up, and that they are, at the head of a sentence. */
const counted =
  /^(?:目前|至此|此外)?[，,]?(?:这|上述|以上|该)?([两二三四五六七八九])(?:大|个|类|项|种|家|省|市|县|区|镇|地|批|期|者|园|厂)[^，,。；;\d]{0,14}?(?:合计|共计|总计|总[数量额产值投]|累计|加起来|相加|之和|共)[^，,。；;\d]{0,8}$/;

/** What all words of summing up have in common, and how long such a head may be. */
const sums = /[计共总]|加起来|相加|之和/;
const longest = 36;

const numerals = '零一两三四五六七八九';
const valueOf = (numeral: string): number => (numeral === '二' ? 2 : numerals.indexOf(numeral));

/** The amounts of one kind of a sentence, none of them told under 其中. */
const listed = ({ figs, text }: Sentence, kind: string): readonly Fig[] =>
  /其中|合计|共计|总计/.test(text) ? [] : figs.filter((fig) => fig.kind === kind && isAmount(fig));

/** What is summed up is named as one of the items is, or by the count alone (三项合计). */
const namedLike = (head: string, parts: readonly Fig[]): boolean =>
  /[项者个](?:合计|共计|总计|共)/.test(head) ||
  parts.every((part) => shareRun(`${part.observation.measure ?? ''}${part.tail.slice(0, 6)}`, head, 2));

/** 引进电子项目4个，建材项目6个。两大产业项目总数10个: a total that counts what the sentence before it lists, item by item. */
export const joinedOver = ({ periods }: Passage): readonly Joined[] =>
  periods.flatMap((period, index): readonly Joined[] => {
    const [total] = period.figs;
    if (!total || !isAmount(total)) return [];
    const head = period.text.slice(0, total.at).trim();
    const count = head.length < longest && sums.test(head) ? counted.exec(head)?.[1] : undefined;
    const before = count === undefined ? undefined : periodBefore(periods, index);
    const parts = before ? listed(before, total.kind) : [];
    return count !== undefined && parts.length === valueOf(count) && namedLike(head, parts)
      ? [{ total, parts }]
      : [];
  });
