/** The entries nearest to one. Pure. */
import { direction, distance, earthRadius, pointOf, radians, type Direction } from './distance.ts';
import type { Entry } from './entry.ts';
import { isAbout, type Point } from './precision.ts';

/** An entry near another: straight-line kilometres and the direction to it. */
export interface Neighbour {
  entry: Entry;
  kilometres: number;
  direction: Direction;
  /** Whether one of both points stands for its village or its kecamatan. */
  about: boolean;
}

interface Standing {
  entry: Entry;
  point: NonNullable<ReturnType<typeof pointOf>>;
  /** Where it stands in the list that was given: who is as near as another comes in that order. */
  rank: number;
}

/** The points of a list from south to north, rounded once: every page of a guide asks what is near. */
const known = new WeakMap<readonly Entry[], Standing[]>();

function standingIn(entries: readonly Entry[]): Standing[] {
  const list =
    known.get(entries) ??
    entries
      .flatMap((entry, rank) => {
        const point = pointOf(entry);
        return point ? [{ entry, point, rank }] : [];
      })
      .sort((a, b) => a.point.lat - b.point.lat);
  known.set(entries, list);
  return list;
}

/** @returns how many of a list from south to north stand south of a latitude, by halving. */
function southOf(lat: number, list: readonly Standing[]): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.point.lat ?? lat) < lat) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Gives those of a list by how far north or south of a latitude they stand, the nearest first. */
function* outwards(list: readonly Standing[], lat: number) {
  let north = southOf(lat, list);
  let south = north - 1;
  while (south >= 0 || north < list.length) {
    const [below, above] = [list[south], list[north]];
    const isBelow = !above || (below && lat - below.point.lat < above.point.lat - lat);
    if (isBelow) south -= 1;
    else north += 1;
    const next = isBelow ? below : above;
    if (next) yield next;
  }
}

/** Kilometres that two points lie apart from north to south: their distance is never less. */
const northward = (a: Point, b: Point) => earthRadius * radians(Math.abs(a.lat - b.lat));

type Found = Standing & { kilometres: number };

/**
 * The entries nearest to one, itself left out, by the points that may be shown.
 * @param others a list that does not change: its points are kept.
 * @param within kilometres in a straight line; @param most how many at the most.
 * @returns the nearest first; those that are equally near in the order of the list.
 */
export function nearest(entry: Entry, others: readonly Entry[], within: number, most: number) {
  const here = pointOf(entry);
  if (!here) return [];
  const found: Found[] = [];
  let reach = within;
  for (const standing of outwards(standingIn(others), here.lat)) {
    if (northward(here, standing.point) > reach) break;
    const kilometres = distance(here, standing.point);
    if (standing.entry.ref === entry.ref || kilometres > reach) continue;
    found.push({ ...standing, kilometres });
    found.sort((a, b) => a.kilometres - b.kilometres || a.rank - b.rank).splice(most);
    if (found.length === most) reach = found.at(-1)?.kilometres ?? 0;
  }
  return found.map(({ entry: other, point, kilometres }): Neighbour => {
    const about = isAbout(here, point);
    return { entry: other, kilometres, direction: direction(here, point), about };
  });
}
