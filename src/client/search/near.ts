/** Queries that name a place: what is asked for, and near what. Pure. */
import type { LatLon, NamedEntry, NamesIndex } from '../../exports/search-words.ts';
import { commonWords, placeWords } from '../../i18n/query-words.ts';
import { distance } from '../../model/distance.ts';
import { edits } from './edits.ts';
import { joined } from './fold.ts';

/** A place that a query names. */
export interface Spot {
  name: string;
  at: LatLon;
  /** The kecamatan that it is; all that lies in it is there. */
  kecamatan?: string;
  /** The entry that it is, by its place in the index. */
  id?: number;
}

/** A query with a place: the words of what is asked for, none when all that lies there is. */
export interface PlaceQuery {
  words: string[];
  spot: Spot;
}

const toPoint = ([lat, lon]: LatLon) => ({ lat, lon });

/** @returns kilometres in a straight line from a spot to a point. */
export const kilometres = (spot: Spot, at: LatLon): number =>
  distance(toPoint(spot.at), toPoint(at));

/** Every place that a query may name: kecamatan first, whose names are also those of towns. */
export function spotsOf({ kecamatan, entries }: NamesIndex): (Spot & { key: string })[] {
  const areas = kecamatan.map(({ name, at }) => ({ name, at, kecamatan: name }));
  const called = (names: (entry: NamedEntry) => readonly string[]): Spot[] =>
    entries.flatMap((entry, id) => {
      const { at } = entry;
      return at ? names(entry).map((name) => ({ name, at, id })) : [];
    });
  const spots = [
    ...areas,
    ...called(({ title }) => [title]),
    ...called(({ names = [] }) => names),
    // Whatever lies in a desa stands for it where the desa has no entry.
    ...called(({ within = [] }) => within).map(({ name, at }) => ({ name, at })),
  ];
  return spots.map((spot) => ({ ...spot, key: joined(spot.name) }));
}

type Spots = ReturnType<typeof spotsOf>;

/** The spot that words name, with one mistake where the name is long enough. */
function spotNamed(words: readonly string[], spots: Spots): Spot | undefined {
  const typed = words.join('');
  if (words.every((word) => commonWords.has(word))) return undefined;
  const same = spots.find(({ key }) => key === typed);
  if (same || typed.length < 5) return same;
  return spots.find(({ key }) => edits(key, typed, 1) <= 1);
}

/**
 * Reads "… dekat X", "… near X", "… di X": the last place word that a known place follows, and as
 * many words after it as name one.
 * @param words of a query, folded.
 * @returns `undefined` when the query names no known place after such a word.
 */
export function placeQuery(words: readonly string[], spots: Spots): PlaceQuery | undefined {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    if (!placeWords.includes(words[at] ?? '')) continue;
    for (let end = words.length; end > at + 1; end -= 1) {
      const spot = spotNamed(words.slice(at + 1, end), spots);
      if (spot) return { words: [...words.slice(0, at), ...words.slice(end)], spot };
    }
  }
  return undefined;
}

/**
 * How far an entry lies from a spot, in kilometres.
 * @returns 0 inside the kecamatan that was named; `undefined` when nobody can say.
 */
export function farness(entry: NamedEntry, spot: Spot): number | undefined {
  const areas = [entry.kecamatan, ...(entry.found ?? [])];
  if (spot.kecamatan !== undefined && areas.includes(spot.kecamatan)) return 0;
  return entry.at && kilometres(spot, entry.at);
}
