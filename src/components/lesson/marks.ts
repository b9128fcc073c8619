/** The marks of a lesson's map, from the points that the catalogue lets be shown. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { pointOf } from '../../model/distance.ts';
import type { Entry } from '../../model/entry.ts';
import { refsIn } from '../../model/lesson-parts.ts';
import type { Guide } from '../../model/links.ts';
import { boxOf, placeOf } from '../map/here.ts';

/** Where the numbers of neighbouring marks stand in turn, in units of the picture, so that few meet. */
const corners = [
  { dx: 9, dy: -6, anchor: 'start' },
  { dx: -9, dy: 15, anchor: 'end' },
  { dx: 9, dy: 15, anchor: 'start' },
  { dx: -9, dy: -6, anchor: 'end' },
] as const;

/** What a number of two figures takes. */
const numberBox = { width: 20, height: 15 };

/** One mark: its entry, its point, where its number stands in the picture, and what both take of it. */
function markOf(entry: Entry, index: number) {
  const point = pointOf(entry);
  const corner = corners[index % corners.length];
  if (!point || !corner) return [];
  const [px, py] = placeOf(point);
  const [x, y] = [px + corner.dx, py + corner.dy];
  const left = corner.anchor === 'end' ? x - numberBox.width : x;
  const taken = [boxOf(point), { ...numberBox, x: left, y: y - numberBox.height }];
  return [{ entry, point, x, y, anchor: corner.anchor, taken }];
}

/**
 * @param of the references of the map, parted by spaces.
 * @returns the marks in that order, what they take, how precise they are, each once, and all titles in
 * one phrase.
 */
export function marksOf(of: string, guide: Guide, locale: Locale) {
  const marks = refsIn(of).flatMap((ref, index) => {
    const entry = guide.get(ref);
    return entry ? markOf(entry, index) : [];
  });
  const names = marks.map(({ entry }) => entry.data.title);
  return {
    marks,
    taken: marks.flatMap((mark) => mark.taken),
    precisions: [...new Set(marks.map(({ point }) => point.precision))],
    titles: new Intl.ListFormat(locale).format(names),
  };
}
