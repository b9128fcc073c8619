/** The stops of a trip in their order, each with the way to it. Pure. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { directionNames } from '../../i18n/strings/directions.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { direction, distance, doubt, pointOf, samePlace } from '../../model/distance.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';
import { isAbout } from '../../model/precision.ts';

type Trip = EntryOf<'trip'>;
type Spot = ReturnType<typeof pointOf>;

/** The straight line between two stops in words; nothing where it is shorter than the points are sure. */
function wayOf(from: Spot, to: Spot, locale: Locale): string {
  if (!from || !to) return '';
  const kilometres = distance(from, to);
  if (kilometres < Math.max(samePlace, doubt(from) + doubt(to))) return '';
  const { way: exactly, wayAbout } = mapStrings[locale];
  const say = isAbout(from, to) ? wayAbout : exactly;
  const way = say(
    formatKilometres(kilometres, locale),
    directionNames[locale][direction(from, to)],
  );
  return entryStrings[locale].fromBefore(way);
}

/**
 * @returns the stops numbered through all days, as the map of the trip has them; `way` is empty for
 * the first, for one too near to tell, and where a point may not be shown.
 */
export function numberedStops({ data, locale }: Trip, guide: Guide) {
  const stops = Object.values(data.stops).map((stop, index) => {
    const entry = guide.get(stop.at);
    const point = entry && pointOf(entry);
    return { ...stop, number: index + 1, title: entry?.data.title ?? stop.at, point };
  });
  return stops.map((stop, index) => ({
    ...stop,
    way: wayOf(stops[index - 1]?.point, stop.point, locale),
  }));
}
