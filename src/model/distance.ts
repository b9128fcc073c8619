/** Distance and direction between points on the earth. Pure. */
import type { Entry } from './entry.ts';
import { shownPoint, type Point, type ShownPrecision } from './precision.ts';

/** Mean radius of the earth in kilometres (IUGG, R1). */
export const earthRadius = 6371.0088;

/** @returns degrees as radians. */
export const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great-circle distance by the haversine formula (R. W. Sinnott, Sky & Telescope 68, 1984).
 * @param a and @param b points in WGS84 degrees.
 * @returns kilometres on a sphere; at most 0.6 % off the ellipsoid.
 */
export function distance(a: Point, b: Point): number {
  const height = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const width = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const h = height + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * width;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Nearer than this, in kilometres, is the same place: half of the last decimal that is printed. */
export const samePlace = 0.05;

/** The distances around a centre that a reader can choose, in kilometres. */
export const radii: readonly number[] = [2, 5, 10, 25, 50];

/** The eight directions of the compass, clockwise from north. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof directions)[number];

/**
 * Direction in which one leaves the first point along the great circle to the second.
 * @returns the nearest of the eight directions; north for the same point.
 */
export function direction(from: Point, to: Point): Direction {
  const [a, b, across] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)];
  const east = Math.sin(across) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(across);
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return directions[(eighth + 8) % 8] ?? 'n';
}

const doubts: Record<ShownPrecision, number> = { exact: 0, village: 2, kecamatan: 6 };

/**
 * How far off a point may be: between two that are nearer than both doubts neither distance nor
 * direction would be true. Set by us: a desa of the regency is some four kilometres wide.
 * @returns kilometres; none for a point of a reader's own.
 */
export const doubt = ({ precision = 'exact' }: { precision?: keyof typeof doubts }): number =>
  doubts[precision];

/** @returns the point of an entry that outputs may show, or `undefined`. */
export const pointOf = (entry: Entry) =>
  'location' in entry.data ? shownPoint(entry.data.location) : undefined;
