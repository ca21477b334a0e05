import type { Statement } from '../api/types.js';
import { type MarkedRange, segmentText } from '../text/segment-text.js';
import './evidence.css';

/**
 * The sentence of a statement with its span marked. Spans of `also` in the same sentence are marked more lightly,
 * or as strongly where all of them count alike (`allStrong`). `hints` are words that gave a field, named on hover.
 */
export function Sentence(props: {
  readonly statement: Statement;
  readonly also?: readonly Statement[];
  readonly allStrong?: boolean;
  readonly hints?: readonly MarkedRange[];
}) {
  const { statement, also = [], allStrong = false, hints = [] } = props;
  const range = { start: statement.sentenceStart, end: statement.sentenceEnd };
  const others = also.filter((other) => other.sourceId === statement.sourceId && other.id !== statement.id);
  return (
    <q className="sentence" lang="zh-CN">
      {segmentText(range, [statement, ...others, ...hints]).map(({ start, end, ids }) => {
        const words = statement.sentence.slice(start - range.start, end - range.start);
        if (ids.length === 0) return <span key={start}>{words}</span>;
        const strong = ids.includes(statement.id) || (allStrong && others.some(({ id }) => ids.includes(id)));
        const named = hints.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
        return (
          <mark
            key={start}
            className={strong ? 'sentence-mark' : 'sentence-also'}
            title={named.length === 0 ? undefined : [...new Set(named)].join('、')}
          >
            {words}
          </mark>
        );
      })}
    </q>
  );
}
