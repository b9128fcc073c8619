/** Which entries a state shows and in which order, in the list and on the map alike. Pure. */
import { direction, distance, type Direction } from '../../model/distance.ts';
import { isAbout, type Point, type ShownPrecision } from '../../model/precision.ts';
import { here, type Filters } from './state.ts';

/** What a filter asks of an entry. */
export interface Filterable {
  ref: string;
  kind: string;
  /** Slugs of the groups of its products. */
  groups: readonly string[];
  /** Slugs of its products. */
  products: readonly string[];
  /** Slug of its kecamatan; empty when unknown. */
  kecamatan: string;
  /** Whether it says that it takes visitors, freely or by appointment. */
  visits: boolean;
  /** The point that may be shown, WGS84 degrees. */
  point: Point;
  precision: ShownPrecision;
}

/** How far an entry is from the centre in a straight line, and in which direction. */
export interface Way {
  kilometres: number;
  direction: Direction;
  /** Whether one of both points stands for its village or its kecamatan. */
  about: boolean;
}

/** An entry that is shown; its way only where there is a centre. */
export interface Shown<T> {
  item: T;
  way: Way | undefined;
}

const holds = (wanted: string, has: readonly string[]) => wanted === '' || has.includes(wanted);

const passes = (item: Filterable, filters: Filters) =>
  (filters.kinds as readonly string[]).includes(item.kind) &&
  holds(filters.group, item.groups) &&
  holds(filters.product, item.products) &&
  holds(filters.kecamatan, [item.kecamatan]) &&
  (!filters.visits || item.visits);

/** @returns the point that distances are measured from, if it is known. */
export const centreOf = (
  { near }: Filters,
  items: readonly Filterable[],
  position: Point | undefined,
): Point | undefined =>
  near === here ? position : near ? items.find(({ ref }) => ref === near)?.point : undefined;

/**
 * The entries that the filters show: in the order given, or with a centre the nearest first.
 * @param centre without it, no entry is left out for its distance.
 */
export function select<T extends Filterable>(
  items: readonly T[],
  filters: Filters,
  centre: Point | undefined,
): Shown<T>[] {
  const kept = items.filter((item) => passes(item, filters));
  if (!centre) return kept.map((item) => ({ item, way: undefined }));
  const most = filters.within || Infinity;
  const from = items.filter(({ ref }) => ref === filters.near);
  return kept
    .map((item) => ({ item, kilometres: distance(centre, item.point) }))
    .filter(({ kilometres }) => kilometres <= most)
    .sort((a, b) => a.kilometres - b.kilometres)
    .map(({ item, kilometres }) => ({
      item,
      way: {
        ...{ kilometres, direction: direction(centre, item.point) },
        about: isAbout(item, ...from),
      },
    }));
}
