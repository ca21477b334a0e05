import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/types.js';
import { statementLabel, statementTopic } from '../evidence/statement-words.js';
import { useLanguage } from '../i18n/use-language.js';
import { cellRanges, paragraphRanges, type Segment, segmentText, type TextRange } from './segment-text.js';
import './annotated-text.css';

interface AnnotatedTextProps {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly repeats: readonly TextRange[];
  /** Leave out the paragraphs that wholly repeat earlier ones. */
  readonly hideRepeats: boolean;
  /** Words that were searched for. */
  readonly found?: readonly TextRange[] | undefined;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const none: readonly TextRange[] = [];

/** A text with its statements marked in place. A mark over which several lie opens the innermost, then the next. */
export function AnnotatedText(props: AnnotatedTextProps) {
  const { text, statements, repeats, hideRepeats, found = none } = props;
  const byId = useMemo(() => new Map(statements.map((one) => [one.id, one])), [statements]);
  const paragraphs = useMemo(
    () => paragraphRanges(text).map((line) => paragraphOf(text, line, { statements, repeats, found })),
    [text, statements, repeats, found],
  );
  const shown = hideRepeats
    ? paragraphs.filter(({ segments }) => !segments.every(({ dim }) => dim))
    : paragraphs;
  return (
    <div className="annotated" lang="zh-CN">
      {inBlocks(shown).map((block) => (
        <Block key={block[0]?.range.start} lines={block} byId={byId} {...props} />
      ))}
    </div>
  );
}

type Line = ReturnType<typeof paragraphOf>;

/** Rows of a table that follow one another belong together; every other line stands by itself. */
function inBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.cells !== null && last?.[0]?.cells) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function Block(
  props: AnnotatedTextProps & {
    readonly lines: readonly Line[];
    readonly byId: ReadonlyMap<string, Statement>;
  },
) {
  const { lines } = props;
  const [first] = lines;
  const pieces = (segments: readonly Segment[]) =>
    segments.map((segment) => <Piece key={segment.start} segment={segment} {...props} />);
  if (!first?.cells)
    return (
      <p className={first?.heading ? 'annotated-heading' : undefined}>{pieces(first?.segments ?? [])}</p>
    );
  return (
    <div className="annotated-table">
      <table>
        <tbody>
          {lines.map(({ range, cells }) => (
            <tr key={range.start}>
              {cells?.map((segments, column) => (
                <td key={column}>{pieces(segments)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A line cut into segments, and into cells where it is a row of a table; the hashes of a heading are left out, being no words. */
function paragraphOf(
  text: string,
  line: TextRange,
  {
    statements,
    repeats,
    found,
  }: Pick<AnnotatedTextProps, 'statements' | 'repeats'> & { readonly found: readonly TextRange[] },
) {
  const hashes = /^#{1,6}\s+/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const range = { start: line.start + hashes, end: line.end };
  const cells = cellRanges(text, range);
  return {
    range,
    heading: hashes > 0,
    segments: segmentText(range, statements, repeats, found),
    cells: cells && cells.map((cell) => segmentText(cell, statements, repeats, found)),
  };
}

function Piece(
  props: AnnotatedTextProps & { readonly segment: Segment; readonly byId: ReadonlyMap<string, Statement> },
) {
  const { segment, byId, text, selected, onSelect } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const words = text.slice(segment.start, segment.end);
  const inner = segment.ids[0] === undefined ? undefined : byId.get(segment.ids[0]);
  if (inner === undefined) return <Plain segment={segment}>{words}</Plain>;
  const next = nextOf(segment.ids, selected);
  return (
    // Not a button element: that does not break across lines as running text must.
    <span
      role="button"
      tabIndex={segment.start === inner.start ? 0 : -1}
      className={classesOf(segment, inner, selected)}
      data-ids={segment.ids.join(' ')}
      data-found={segment.found ? segment.start : undefined}
      title={
        segment.ids.length > 1
          ? t('sources.overlapping', { count: segment.ids.length })
          : `${statementLabel(inner, t, language)} ${statementTopic(inner)}`
      }
      onClick={() => onSelect(next)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onSelect(next);
        }
      }}
    >
      {words}
    </span>
  );
}

function Plain({ segment, children }: { readonly segment: Segment; readonly children: string }) {
  if (!segment.found) return <span className={segment.dim ? 'repeat' : undefined}>{children}</span>;
  return (
    <mark className="found-words" data-found={segment.start}>
      {children}
    </mark>
  );
}

/** The innermost statement, or, when one of these is open already, the one after it. */
function nextOf(ids: readonly string[], selected: string | null): string {
  const at = selected === null ? -1 : ids.indexOf(selected);
  return ids[(at + 1) % ids.length] ?? ids[0] ?? '';
}

function classesOf(segment: Segment, inner: Statement, selected: string | null): string {
  const uncertain = inner.kind === 'observation' && inner.modality !== 'actual';
  return [
    'stated',
    `stated-${inner.kind}`,
    uncertain ? 'stated-uncertain' : '',
    segment.dim ? 'repeat' : '',
    segment.found ? 'found-words' : '',
    selected !== null && segment.ids.includes(selected) ? 'stated-selected' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
