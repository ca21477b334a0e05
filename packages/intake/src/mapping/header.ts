import { createHash } from 'node:crypto';
import { read } from '@lianpu/reading';
import type { Header } from './header-rows.js';
import { partTail, unitsIn } from './units.js';

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

/**
 * Splits 2024年总投资（亿元） into 总投资, 亿元 and 2024; the unit may also end the label (总投资亿元) or begin a bracket
 * (亿元，现价). Only what the reader knows as a unit counts as one.
 */
export function headerParts(header: string): HeaderParts {
  let unit: string | null = null;
  const bare = header.normalize('NFKC').replace(bracket, (_, inside: string) => {
    unit ??= unitsIn(inside)[0] ?? null;
    return '';
  });
  const tail = unit === null ? partTail(bare.trim()) : { rest: bare, unit };
  const { time, rest } = headTime(tail.rest.replace(/[\s:：*＊、/,，]+/gu, ''));
  return { label: rest, unit: tail.unit, time };
}

function headTime(label: string): { readonly time: string | null; readonly rest: string } {
  const found =
    /^(?:截至)?(?:\d{4}年?(?:\d{1,2}[-—至]\d{1,2}月|\d{1,2}月|[上下]半年|[一二三四]季度)?(?:末|底)?)/u.exec(
      label,
    );
  const rest = found ? label.slice(found[0].length) : label;
  if (!found?.[0]) return { time: null, rest: label };
  const words = /^\d{4}$/u.test(found[0]) ? `${found[0]}年` : found[0];
  return { time: read(`${words}产值1万元`).quantities.at(-1)?.time ?? null, rest };
}

/**
 * An address of a header: its labels in their columns, however they are spaced, and the units stated above it. What was
 * kept for a table in 万元 is not used for one in 亿元.
 */
export function headerFingerprint(header: Header, units: readonly string[] = []): string {
  const labels = header.cells.map(({ column, text }) => [
    column,
    text.normalize('NFKC').replace(/\s+/gu, ''),
  ]);
  const said = units.length === 0 ? labels : [labels, units];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}
