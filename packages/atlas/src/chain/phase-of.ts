import type { Statement } from '@lianpu/ledger';
import { contextOf } from '../place/sentence-context.js';

const digits = '一二三四五六七八九';
const phase =
  /(?<!期[、和及与])(?<![工分周学长短远近中定日至])(首|[一二三四五六七八九]|[1-9])期(?![间限待货至]|[、和及与](?:首|[一二三四五六七八九]|[1-9])期)/g;
/** Words after which a figure is of more than the phase named before it. */
const ofAll = /合计|共|总|全部|累计|整体|增至|增加[到至]|提升|提高|扩[大至]|两期|各期/;

const phaseIn = (text: string): string | null => {
  const last = [...text.matchAll(phase)].at(-1);
  if (!last || ofAll.test(text.slice(last.index))) return null;
  const [, number = ''] = last;
  if (number === '首') return '1';
  const at = digits.indexOf(number);
  return at < 0 ? number : String(at + 1);
};

/** Which phase of its plant a figure is of (一期, 二期), by the words before it in its sentence; null where they name none. */
export const phaseOf = (statement: Statement): string | null => {
  if (!statement.sentence.includes('期')) return null;
  const { sentence, start } = contextOf(statement);
  return start < 0 ? null : (phaseAfter(sentence.slice(start)) ?? phaseIn(sentence.slice(0, start)));
};

/** 年产10万吨颗粒硅二期项目: the phase stands in the words right after the figure. */
const phaseAfter = (text: string): string | null => {
  const own = /^\d[^，,。；;、和与及\d]{0,20}?期(?:工程|项目)/.exec(text.replace(/^[\d.]+/, '1'))?.[0];
  return own === undefined ? null : phaseIn(own);
};
