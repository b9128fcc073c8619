/** How far something is, in the words of a page. Pure. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import type { Neighbour } from '../../model/distance.ts';

/** Closer than this one says no distance: half of the last decimal that is printed. */
const same = 0.05;

/** @returns kilometres and direction, said to be about so where a point stands for its village. */
export function wayText(
  { kilometres, direction, about }: Omit<Neighbour, 'entry'>,
  locale: Locale,
): string {
  const { samePoint, nearLine, nearAbout, directions } = entryStrings[locale];
  if (kilometres < same) return samePoint;
  const say = about ? nearAbout : nearLine;
  return say(formatKilometres(kilometres, locale), directions[direction]);
}
