/** Names compared as a whole, spaces aside. Pure. */
import type { NamedEntry } from '../../exports/search-words.ts';
import { edits } from './edits.ts';
import { joined } from './fold.ts';

/** Letters from which a name, as it is or as it was typed, may hold a mistake or be found by its start. */
const least = { like: 5, start: 3 };

/** How a typed text is like a whole name; the lower, the surer. */
export const nameRanks = { same: 0, like: 1, start: 2, none: 3 } as const;
export type NameRank = (typeof nameRanks)[keyof typeof nameRanks];

/** A name of an entry, by the entry's place in the index. */
interface Name {
  id: number;
  text: string;
  key: string;
}

/** What a typed text is as a whole. */
export interface WholeName {
  rank: NameRank;
  name: string;
  /** The part of the name that was typed, at most 1. */
  part: number;
}

function rankOf(key: string, typed: string): NameRank {
  if (key === typed) return nameRanks.same;
  if (Math.max(typed.length, key.length) >= least.like && edits(key, typed, 1) <= 1)
    return nameRanks.like;
  return typed.length >= least.start && key.startsWith(typed) ? nameRanks.start : nameRanks.none;
}

/** All names of the entries of an index. */
export class WholeNames {
  readonly #names: readonly Name[];

  /** @param entries of an index, in its order. */
  constructor(entries: readonly NamedEntry[]) {
    this.#names = entries.flatMap(({ title, names = [] }, id) =>
      [title, ...names].map((text) => ({ id, text, key: joined(text) })),
    );
  }

  /** @returns by entry, its name that a text is likest to; entries without such a name are left out. */
  like(text: string): Map<number, WholeName> {
    const typed = joined(text);
    const found = new Map<number, WholeName>();
    for (const { id, text: name, key } of this.#names) {
      const rank = rankOf(key, typed);
      const part = Math.min(1, typed.length / key.length);
      const known = found.get(id) ?? { rank: nameRanks.none, part: 0 };
      if (rank < known.rank || (rank === known.rank && rank < nameRanks.none && part > known.part))
        found.set(id, { rank, name, part });
    }
    return found;
  }

  /**
   * The entries of which a name stands in a query, word for word.
   * @returns by entry, the part of the query's words that the name takes up.
   */
  inside(words: readonly string[]): Map<number, number> {
    const runs = new Map<string, number>();
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        runs.set(words.slice(from, to).join(''), (to - from) / words.length);
      }
    }
    const found = new Map<number, number>();
    for (const { id, key } of this.#names) {
      found.set(id, Math.max(found.get(id) ?? 0, runs.get(key) ?? 0));
    }
    return found;
  }

  /** @returns the name with the fewest other letters, at most two fifths of them, or `undefined`. */
  nearest(text: string): string | undefined {
    const typed = joined(text);
    let most = Math.floor(typed.length * 0.4);
    let found: string | undefined;
    for (const { text: name, key } of this.#names) {
      const count = edits(key, typed, most);
      if (count === 0 || count > most) continue;
      [found, most] = [name, count - 1];
    }
    return found;
  }
}
