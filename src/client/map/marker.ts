/** What a mark of the map looks like and is called. Pure. */
import type { EntryProperties } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { mapStrings } from '../../i18n/strings/map.ts';

/** Width and height of what one touches, in CSS pixels. */
export const markSize = 44;

export interface MarkSpec {
  /** The name that is read out. */
  label: string;
  className: string;
  /** Ids of the drawings of the page, the lowest first; empty where a number is shown. */
  drawings: readonly string[];
  text: string;
  /** The pixel of the mark that stands on the point. */
  anchor: [number, number];
}

type Marked = Pick<EntryProperties, 'kind' | 'title' | 'kecamatan' | 'precision'>;

const middle: [number, number] = [markSize / 2, markSize / 2];

/** The mark of one entry: its shape tells the kind, its form how exactly the point is known. */
export function markOf({ kind, title, kecamatan, precision }: Marked, locale: Locale): MarkSpec {
  const words = mapStrings[locale];
  const where = kecamatan ? [words.inKecamatan(kecamatan)] : [];
  return {
    label: [title, kindNames[locale][kind], ...where, words.precision[precision]].join(', '),
    className: `mark ${kind} ${precision}`,
    drawings: [...(precision === 'exact' ? ['mark-stem'] : []), `mark-${kind}`],
    text: '',
    anchor: precision === 'exact' ? [markSize / 2, markSize - 2] : middle,
  };
}

/** So many names of a group are read out; the card that opens has them all. */
const mostNames = 6;

/** The mark of several entries that stand too close together. */
export function groupMark(titles: readonly string[], locale: Locale): MarkSpec {
  const { together, andMore } = mapStrings[locale];
  const left = titles.length - mostNames;
  const more = left > 0 ? [andMore(left)] : [];
  return {
    label: `${together(titles.length)}: ${[...titles.slice(0, mostNames), ...more].join(', ')}`,
    className: 'mark several',
    drawings: [],
    text: String(titles.length),
    anchor: middle,
  };
}
