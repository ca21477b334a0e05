import type { MapPoint } from './chain-map.js';

const radius = 7;

/** An SVG path through the points with rounded corners. */
export function roundedPath(points: readonly MapPoint[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const corners = rest.map((point, index) => {
    const before = points[index];
    const after = points[index + 2];
    if (before === undefined || after === undefined) return `L${point.x} ${point.y}`;
    const [into, out] = [towards(point, before), towards(point, after)];
    return `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`;
  });
  return `M${first.x} ${first.y}${corners.join('')}`;
}

/** The point at most `radius`, and at most half the way, from a corner towards its neighbour. */
function towards(corner: MapPoint, neighbour: MapPoint): MapPoint {
  const [dx, dy] = [neighbour.x - corner.x, neighbour.y - corner.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return corner;
  const share = Math.min(radius, length / 2) / length;
  return { x: corner.x + dx * share, y: corner.y + dy * share };
}
