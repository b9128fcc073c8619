/** In which order the entries that answer a query are shown. Pure. */
import type { NamedEntry } from '../../exports/search-words.ts';
import { kindOf } from './documents.ts';
import { wordsOf } from './fold.ts';
import { nameRanks, type NameRank } from './whole-names.ts';

/** What the order of a hit rests on: its name first, then its words. */
export interface Ranked {
  entry: NamedEntry;
  rank: NameRank;
  score: number;
}

const best = (a: Ranked, b: Ranked) => a.rank - b.rank || b.score - a.score;

/** The things: whoever types "batik" looks for the cloth before the words for its making. */
const things = ['product', 'group'];

/**
 * The best first, but no term of the glossary above a product or a group whose title holds all words
 * of the query and that is found by its whole name.
 * @param words of the query that say something, folded.
 */
export function inOrder<T extends Ranked>(hits: readonly T[], words: readonly string[]): T[] {
  const isThing = ({ entry, rank }: T) => {
    if (rank >= nameRanks.none || !things.includes(kindOf(entry))) return false;
    const title = wordsOf(entry.title);
    return words.every((word) => title.includes(word));
  };
  const sorted = [...hits].sort(best);
  const term = Math.max(
    0,
    sorted.findIndex(({ entry }) => kindOf(entry) === 'term'),
  );
  const parted = Map.groupBy(sorted.slice(term), isThing);
  return [...sorted.slice(0, term), ...(parted.get(true) ?? []), ...(parted.get(false) ?? [])];
}
