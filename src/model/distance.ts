/** Distance and direction between points on the earth. Pure. */
import type { Entry } from './entry.ts';
import { isAbout, shownPoint, type Point, type Precision } from './precision.ts';

/** Mean radius of the earth in kilometres (IUGG, R1). */
const earthRadius = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

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

const doubts: Record<Exclude<Precision, 'hidden'>, number> = { exact: 0, village: 2, kecamatan: 6 };

/**
 * How far off a point may be: between two that are nearer than both doubts neither distance nor
 * direction would be true. Set by us: a desa of the regency is some four kilometres wide.
 * @returns kilometres; none for a point of a reader's own.
 */
export const doubt = ({ precision = 'exact' }: { precision?: keyof typeof doubts }): number =>
  doubts[precision];

/** An entry near another: straight-line kilometres and the direction to it. */
export interface Neighbour {
  entry: Entry;
  kilometres: number;
  direction: Direction;
  /** Whether one of both points stands for its village or its kecamatan. */
  about: boolean;
}

/** @returns the point of an entry that outputs may show, or `undefined`. */
export const pointOf = (entry: Entry) =>
  'location' in entry.data ? shownPoint(entry.data.location) : undefined;

interface Standing {
  entry: Entry;
  point: NonNullable<ReturnType<typeof pointOf>>;
}

/** The points of a guide, rounded once: every page of it asks for what is near. */
const known = new WeakMap<readonly Entry[], Standing[]>();

function standingIn(entries: readonly Entry[]): Standing[] {
  const list =
    known.get(entries) ??
    entries.flatMap((entry) => {
      const point = pointOf(entry);
      return point ? [{ entry, point }] : [];
    });
  known.set(entries, list);
  return list;
}

/** Kilometres that two points lie apart from north to south: their distance is never less. */
const northward = (a: Point, b: Point) => earthRadius * radians(Math.abs(a.lat - b.lat));

/**
 * The entries nearest to one, itself left out, by the points that may be shown.
 * @param others a list that does not change: its points are kept.
 * @param within kilometres in a straight line; @param most how many at the most.
 */
export function nearest(entry: Entry, others: readonly Entry[], within: number, most: number) {
  const here = pointOf(entry);
  if (!here) return [];
  const found: Neighbour[] = [];
  let reach = within;
  for (const { entry: other, point } of standingIn(others)) {
    if (other.ref === entry.ref || northward(here, point) > reach) continue;
    const kilometres = distance(here, point);
    if (kilometres > reach) continue;
    const after = found.findLastIndex((each) => each.kilometres <= kilometres);
    const about = isAbout(here, point);
    found.splice(after + 1, 0, {
      entry: other,
      kilometres,
      direction: direction(here, point),
      about,
    });
    if (found.length <= most) continue;
    found.pop();
    reach = found.at(-1)?.kilometres ?? 0;
  }
  return found;
}
