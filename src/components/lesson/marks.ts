/** The marks of a lesson's map, from the points that the catalogue lets be shown. Pure. */
import { locator } from '../../geo/locator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pointOf } from '../../model/distance.ts';
import type { Entry } from '../../model/entry.ts';
import { refsIn } from '../../model/lesson-parts.ts';
import type { Guide } from '../../model/links.ts';

/** How far the number of a mark stands beside its point, in units of the picture. */
const beside = 9;

/** One mark: its entry, its point, and where its number stands in the picture. */
function markOf(entry: Entry) {
  const point = pointOf(entry);
  if (!point) return [];
  const [x, y] = locator.project(point).map(Math.round) as [number, number];
  return [{ entry, point, x: x + beside, y: y - beside }];
}

/**
 * @param of the references of the map, parted by spaces.
 * @returns the marks in that order, how precise they are, each once, and all titles in one phrase.
 */
export function marksOf(of: string, guide: Guide, locale: Locale) {
  const marks = refsIn(of).flatMap((ref) => {
    const entry = guide.get(ref);
    return entry ? markOf(entry) : [];
  });
  const names = marks.map(({ entry }) => entry.data.title);
  return {
    marks,
    precisions: [...new Set(marks.map(({ point }) => point.precision))],
    titles: new Intl.ListFormat(locale).format(names),
  };
}
