import { palette } from '../theme/palette.js';
import type { Verdict } from './balance-words.js';

/** The line of each verdict: colour, width and dashes, so that it also tells in black and white. */
export const edgeLines: Readonly<
  Record<Verdict, { colour: string; wash: string; width: number; dashes?: string }>
> = {
  short: { colour: palette.short, wash: palette.shortWash, width: 2.6 },
  ample: { colour: palette.ample, wash: palette.ampleWash, width: 1.8 },
  either: { colour: palette.either, wash: palette.eitherWash, width: 1.8, dashes: '8 3 2 3' },
  unknown: { colour: palette.unknown, wash: palette.paper, width: 1.2, dashes: '4 4' },
};

/** Patterns and arrow heads the map refers to. */
export function MapDefs() {
  return (
    <defs>
      <pattern id="named" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill={palette.card} />
        <line x1="0" y1="0" x2="0" y2="7" stroke={palette.line} strokeWidth="2.4" />
      </pattern>
      <pattern id="mentioned" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={palette.card} />
        <circle cx="4" cy="4" r="1.1" fill={palette.lineStrong} />
      </pattern>
      {Object.entries(edgeLines).map(([verdict, { colour }]) => (
        <marker
          key={verdict}
          id={`arrow-${verdict}`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" fill={colour} />
        </marker>
      ))}
    </defs>
  );
}
