/** How far something is, in the words of a page. Pure. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { samePlace } from '../../model/distance.ts';
import { nearest, type Neighbour } from '../../model/nearest.ts';
import type { View } from './view.ts';

/** @returns what lies near an entry: four at most, within 25 kilometres. */
export const nearTo = ({ entry, guide }: View): Neighbour[] => nearest(entry, guide.entries, 25, 4);

/** @returns kilometres and direction, said to be about so where a point stands for its village. */
export function wayText(
  { kilometres, direction, about }: Omit<Neighbour, 'entry'>,
  locale: Locale,
): string {
  const { samePoint, nearLine, nearAbout, directions } = entryStrings[locale];
  if (kilometres < samePlace) return samePoint;
  const say = about ? nearAbout : nearLine;
  return say(formatKilometres(kilometres, locale), directions[direction]);
}
