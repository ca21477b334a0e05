import type { Snippet } from '../../api/types.js';
import { segmentText } from '../../text/segment-text.js';

/** A stretch of a text with the words that were searched for marked in it. */
export function Highlighted({ snippet: { start, end, text, marks } }: { readonly snippet: Snippet }) {
  const found = marks.map(([from, to]) => ({ start: from, end: to }));
  return (
    <>
      {segmentText({ start, end }, [], [], found).map((segment) => {
        const words = text.slice(segment.start - start, segment.end - start);
        return segment.found ? (
          <mark key={segment.start}>{words}</mark>
        ) : (
          <span key={segment.start}>{words}</span>
        );
      })}
    </>
  );
}
