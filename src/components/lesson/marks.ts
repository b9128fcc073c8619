/** The marks of a lesson's map, from the points that the catalogue lets be shown. Pure. */
import { locator } from '../../geo/locator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pointOf } from '../../model/distance.ts';
import type { Entry } from '../../model/entry.ts';
import { refsIn } from '../../model/lesson-parts.ts';
import type { Guide } from '../../model/links.ts';

/** Where the numbers of neighbouring marks stand in turn, in units of the picture, so that few meet. */
const corners = [
  { dx: 9, dy: -6, anchor: 'start' },
  { dx: -9, dy: 15, anchor: 'end' },
  { dx: 9, dy: 15, anchor: 'start' },
  { dx: -9, dy: -6, anchor: 'end' },
] as const;

/** One mark: its entry, its point, and where its number stands in the picture. */
function markOf(entry: Entry, index: number) {
  const point = pointOf(entry);
  const corner = corners[index % corners.length];
  if (!point || !corner) return [];
  const [x, y] = locator.project(point).map(Math.round) as [number, number];
  return [{ entry, point, x: x + corner.dx, y: y + corner.dy, anchor: corner.anchor }];
}

/**
 * @param of the references of the map, parted by spaces.
 * @returns the marks in that order, how precise they are, each once, and all titles in one phrase.
 */
export function marksOf(of: string, guide: Guide, locale: Locale) {
  const marks = refsIn(of).flatMap((ref, index) => {
    const entry = guide.get(ref);
    return entry ? markOf(entry, index) : [];
  });
  const names = marks.map(({ entry }) => entry.data.title);
  return {
    marks,
    precisions: [...new Set(marks.map(({ point }) => point.precision))],
    titles: new Intl.ListFormat(locale).format(names),
  };
}
