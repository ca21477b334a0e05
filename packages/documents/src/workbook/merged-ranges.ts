import { columnOf } from '../location/column-name.js';
import type { MergedRange } from './table.js';

/** More than these are not kept: a sheet with that many is no table. */
const mostRanges = 100_000;

const merge = /<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/gu;
const longestTag = 100;

/**
 * The merged ranges of a sheet. They stand behind its rows, so the file is gone through once for them alone; as a
 * text, which is many times faster than as XML.
 */
export async function mergedRanges(chunks: AsyncIterable<Buffer>): Promise<readonly MergedRange[]> {
  const ranges: MergedRange[] = [];
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + chunk.toString('latin1');
    for (const found of text.matchAll(merge)) if (ranges.length < mostRanges) ranges.push(toRange(found));
    // A tag that the end of the chunk cuts is looked at with the next; a whole one there would count twice.
    const cut = text.lastIndexOf('<');
    rest = cut === -1 || text.length - cut > longestTag || text.includes('>', cut) ? '' : text.slice(cut);
  }
  return ranges;
}

function toRange([, left = '', top = '', right = '', bottom = '']: RegExpExecArray): MergedRange {
  return {
    top: Number(top),
    left: columnOf(`${left}1`) ?? 1,
    bottom: Number(bottom),
    right: columnOf(`${right}1`) ?? 1,
  };
}
