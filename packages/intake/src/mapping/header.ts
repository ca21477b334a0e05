import { createHash } from 'node:crypto';
import type { TableRow } from '@lianpu/documents';
import { read } from '@lianpu/reading';

/** A header split into what it names and what it counts in. */
export interface HeaderParts {
  /** Without unit, brackets and spaces: 总投资. */
  readonly label: string;
  /** 亿元; null where it names none. */
  readonly unit: string | null;
  /** EDTF, for 2024年产值. */
  readonly time: string | null;
}

const bracket = /[（(［[【]\s*(?:单位\s*[:：]\s*)?([^）)\]］】]+?)\s*[）)\]］】]/gu;

/** Splits 2024年总投资（亿元） into 总投资, 亿元 and 2024. Only what the reader knows as a unit counts as one. */
export function headerParts(header: string): HeaderParts {
  let unit: string | null = null;
  const bare = header
    .normalize('NFKC')
    .replace(bracket, (_, inside: string) => {
      if (unit === null && isUnit(inside)) unit = inside;
      return '';
    })
    .replace(/[\s:：*＊、/]+/gu, '');
  const { time, rest } = headTime(bare);
  return { label: rest, unit, time };
}

/** True for words that make a number a figure with a unit. */
export function isUnit(written: string): boolean {
  const [quantity, more] = read(`1${written}`).quantities;
  return (
    quantity !== undefined && more === undefined && quantity.quote === `1${written}` && quantity.unit !== null
  );
}

function headTime(label: string): { readonly time: string | null; readonly rest: string } {
  const found =
    /^(?:截至)?(?:\d{4}年?(?:\d{1,2}[-—至]\d{1,2}月|\d{1,2}月|[上下]半年|[一二三四]季度)?(?:末|底)?)/u.exec(
      label,
    );
  const rest = found ? label.slice(found[0].length) : label;
  if (!found || rest === '') return { time: null, rest: label };
  const words = /^\d{4}$/u.test(found[0]) ? `${found[0]}年` : found[0];
  return { time: read(`${words}产值1万元`).quantities.at(-1)?.time ?? null, rest };
}

/** An address of a header: its labels in their columns, however they are spaced. */
export function headerFingerprint(header: TableRow): string {
  const labels = header.cells.map(({ column, text }) => [
    column,
    text.normalize('NFKC').replace(/\s+/gu, ''),
  ]);
  return createHash('sha256').update(JSON.stringify(labels)).digest('hex').slice(0, 32);
}
