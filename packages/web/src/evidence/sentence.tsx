import type { Statement } from '../api/types.js';
import { segmentText } from '../text/segment-text.js';
import './evidence.css';

/**
 * The sentence of a statement with its span marked. Spans of `also` in the same sentence are marked more lightly,
 * or as strongly where all of them count alike (`allStrong`).
 */
export function Sentence(props: {
  readonly statement: Statement;
  readonly also?: readonly Statement[];
  readonly allStrong?: boolean;
}) {
  const { statement, also = [], allStrong = false } = props;
  const range = { start: statement.sentenceStart, end: statement.sentenceEnd };
  const others = also.filter((other) => other.sourceId === statement.sourceId && other.id !== statement.id);
  return (
    <q className="sentence">
      {segmentText(range, [statement, ...others]).map(({ start, end, ids }) => {
        const words = statement.sentence.slice(start - range.start, end - range.start);
        if (ids.length === 0) return <span key={start}>{words}</span>;
        const strong = allStrong || ids.includes(statement.id);
        return (
          <mark key={start} className={strong ? 'sentence-mark' : 'sentence-also'}>
            {words}
          </mark>
        );
      })}
    </q>
  );
}
