/** How far out at sea a point lies, by the coast of the base map. Pure. */
import type { Position } from 'geojson';
import type { Point } from '../model/precision.ts';
import { sea } from './basemap.ts';

/** Metres of a degree of latitude on a sphere of the earth's mean radius (IUGG R1, 6371.0088 km). */
const metresPerDegree = 111_195;

type Flat = readonly [x: number, y: number];

/** Flat metres east and north of a point; good to a few parts in a thousand within 50 km. */
const flatFrom =
  ({ lat, lon }: Point) =>
  ([x = 0, y = 0]: Position): Flat => [
    (x - lon) * metresPerDegree * Math.cos((lat * Math.PI) / 180),
    (y - lat) * metresPerDegree,
  ];

/** Distance from the origin to a segment. */
function toSegment([ax, ay]: Flat, [bx, by]: Flat): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/** Whether a segment crosses the ray from the origin to the east: the even-odd rule. */
const crosses = ([ax, ay]: Flat, [bx, by]: Flat): boolean =>
  ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0;

/**
 * @param point WGS84 degrees.
 * @returns metres to the nearest coast for a point in the sea, 0 for one on land.
 */
export function metresOffshore(point: Point): number {
  const flat = flatFrom(point);
  const rings = sea.geometry.coordinates.flat().map((ring) => ring.map(flat));
  const segments = rings.flatMap((ring) =>
    ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const),
  );
  const inSea = segments.filter(([a, b]) => crosses(a, b)).length % 2 === 1;
  return inSea ? Math.min(...segments.map(([a, b]) => toSegment(a, b))) : 0;
}
