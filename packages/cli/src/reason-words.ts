import type { NamePair } from '@lianpu/server';
import { speaksChinese } from './words.js';

type Reason = NamePair['reasons'][number];

const zh: Readonly<Record<Reason, string>> = {
  'credit-codes-equal': '信用代码相同',
  'credit-codes-differ': '信用代码不同',
  'types-differ': '类别不同',
  'spelled-alike': '写法相同',
  'ends-stripped': '去掉地名和组织形式后相同',
  'short-of-full': '像是全称与简称',
  'stock-short-name': '像是股票简称',
  'numbers-differ': '编号不同',
  branch: '一方是分支机构',
  'places-differ': '地名不同',
  'place-on-one-side': '只有一方带地名',
  'place-in-brackets': '地名在括号里',
  'group-and-member': '集团与成员企业',
  'forms-differ': '组织形式不同',
  'trades-differ': '行业不同',
  'trade-on-one-side': '只有一方带行业',
  contraction: '像是缩写',
  'one-within-other': '一方包含另一方',
  'too-general': '名称太宽泛',
  'cores-differ': '字号不同',
};

/** A reason in the language of the terminal. */
export const reasonWords = (reason: Reason): string =>
  speaksChinese() ? zh[reason] : reason.replaceAll('-', ' ');
