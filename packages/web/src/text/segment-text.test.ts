import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellRanges, paragraphRanges, repeatedParagraphs, segmentText } from './segment-text.js';

const mark = (id: string, start: number, end: number) => ({ id, start, end });
const shape = (segments: ReturnType<typeof segmentText>) =>
  segments.map(({ start, end, ids, dim }) => `${start}-${end}:${ids.join('+')}${dim ? '~' : ''}`);

describe('segmentText', () => {
  it('leaves an unmarked text whole', () => {
    expect(shape(segmentText({ start: 0, end: 5 }, []))).toEqual(['0-5:']);
  });

  it('splits overlapping marks, the innermost first', () => {
    const segments = segmentText({ start: 0, end: 10 }, [
      mark('long', 1, 9),
      mark('in', 3, 5),
      mark('over', 4, 10),
    ]);
    expect(shape(segments)).toEqual([
      '0-1:',
      '1-3:long',
      '3-4:in+long',
      '4-5:in+over+long',
      '5-9:over+long',
      '9-10:over',
    ]);
  });

  it('clips marks to the range and leaves out those outside it', () => {
    const segments = segmentText({ start: 5, end: 10 }, [
      mark('before', 0, 5),
      mark('across', 3, 7),
      mark('no', 8, 8),
    ]);
    expect(shape(segments)).toEqual(['5-7:across', '7-10:']);
  });

  it('dims repeated passages', () => {
    expect(shape(segmentText({ start: 0, end: 6 }, [mark('a', 2, 4)], [{ start: 3, end: 6 }]))).toEqual([
      '0-2:',
      '2-3:a',
      '3-4:a~',
      '4-6:~',
    ]);
  });

  it('covers any range end to end, and every mark by its own segments', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 });
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 60 }), (pairs, length) => {
        const marks = pairs.map(([start, size], index) => mark(String(index), start, start + size));
        const segments = segmentText({ start: 0, end: length }, marks);
        let at = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          at = segment.end;
        }
        expect(at).toBe(length);
        for (const { id, start, end } of marks) {
          const covered = segments
            .filter(({ ids }) => ids.includes(id))
            .reduce((sum, s) => sum + s.end - s.start, 0);
          expect(covered).toBe(Math.max(0, Math.min(end, length) - Math.min(start, length)));
        }
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are the lines that hold words, without their line ends', () => {
    expect(paragraphRanges('一\r\n\r\n  \n二三')).toEqual([
      { start: 0, end: 1 },
      { start: 8, end: 10 },
    ]);
  });

  it('that say the same again are found, short headings are not', () => {
    const line = '这一段文字足够长,可以当作扫描时重复的段落。';
    const text = `小标题\n${line}\n小标题\n${line}`;
    const second = text.lastIndexOf(line);
    expect(repeatedParagraphs(text)).toEqual([{ start: second, end: second + line.length }]);
  });
});

it('a line with tabs has cells, also empty ones; one without has none', () => {
  const text = '题目\n甲\t\t5\n';
  const words = cellRanges(text, { start: 3, end: 7 })?.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['甲', '', '5']);
  expect(cellRanges(text, { start: 0, end: 2 })).toBeNull();
});
