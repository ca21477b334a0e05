import { type DivisionPath, divisionPaths } from '@lianpu/reading';

let known: ReadonlyMap<string, readonly DivisionPath[]> | null = null;
const divisions = (): ReadonlyMap<string, readonly DivisionPath[]> => (known ??= divisionPaths());
const longestDivision = 15;

/** A place a name states: each path it can mean. */
export interface StatedPlace {
  readonly word: string;
  readonly paths: readonly DivisionPath[];
}

/** A place that `text` is, whole; null when it is none. 中国 is the whole country and has one empty path. */
export function placeCalled(text: string): StatedPlace | null {
  if (text === '中国') return { word: text, paths: [[]] };
  const paths = divisions().get(text);
  return paths ? { word: text, paths } : null;
}

/** The longest place that `text` begins with. */
export function placeAtStart(text: string): StatedPlace | null {
  for (let length = Math.min(longestDivision, text.length); length >= 2; length -= 1) {
    const place = placeCalled(text.slice(0, length));
    if (place && place.word !== '中国') return place;
  }
  return null;
}

/**
 * Whether places can be one: some meaning of every place of one lies on the way to, or within, some meaning of those
 * of the other. 内蒙古 and 呼和浩特 can; 呼和浩特 and 包头 cannot.
 */
export function placesAgree(some: readonly StatedPlace[], others: readonly StatedPlace[]): boolean {
  return some.every((one) =>
    others.every((other) => one.paths.some((a) => other.paths.some((b) => onOneWay(a, b)))),
  );
}

function onOneWay(a: DivisionPath, b: DivisionPath): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  // A path names what lies between; a county called by its province and itself leaves the city out.
  return shorter.every((name, depth) => longer[depth] === name);
}
