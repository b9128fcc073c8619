/** The words of an index, and which of them a typed word may mean. Pure. */
import { edits } from './edits.ts';
import { roots } from './roots.ts';
import { spellings } from './spelling.ts';

/** How a word of the index is like the one that was typed, the surest first. */
export const likenesses = ['same', 'spelling', 'root', 'start', 'like'] as const;
export type Likeness = (typeof likenesses)[number];

/** A word of the index that a typed one may mean. */
export interface Meant {
  term: string;
  as: Likeness;
}

export interface Vocabulary {
  has(word: string): boolean;
  /** @returns the words that a typed word may mean, each once, as the surest likeness. */
  meant(word: string): Meant[];
}

/** Letters from which a word is taken as the start of another, and as one with a mistake. */
const least = { start: 3, like: 4, twice: 8 };

/**
 * Finds the words that may share a root with another. A root has at most its first and its last
 * letter that its word has not, so that only words which hold the rest are taken apart: to do that
 * with all of them would be most of the wait for the first answer.
 */
function byRoot(words: ReadonlySet<string>): (root: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const rootsOf = (word: string) => {
    const found = known.get(word) ?? roots(word);
    known.set(word, found);
    return found;
  };
  return (root) => {
    const core = root.slice(1, -1);
    return [...words].filter((word) => word.includes(core) && rootsOf(word).includes(root));
  };
}

/** Words with the fewest mistakes, of which long words may have two. */
function likeWords(word: string, words: ReadonlySet<string>): string[] {
  const most = word.length < least.like ? 0 : word.length < least.twice ? 1 : 2;
  const near = [...words].map((term) => ({ term, count: edits(word, term, most) }));
  const fewest = Math.min(most, ...near.map(({ count }) => count));
  return most === 0 ? [] : near.filter(({ count }) => count <= fewest).map(({ term }) => term);
}

/** @param words every word of the index, folded. */
export function vocabularyOf(words: ReadonlySet<string>): Vocabulary {
  const rooted = byRoot(words);
  const starting = (word: string) =>
    word.length < least.start ? [] : [...words].filter((term) => term.startsWith(word));
  const spelled = (word: string) => spellings(word).filter((each) => words.has(each));
  const related = (word: string) => roots(word).flatMap(rooted);
  return {
    has: (word) => words.has(word),
    meant(word) {
      const found = new Map<string, Likeness>();
      const add = (terms: readonly string[], as: Likeness) => {
        for (const term of terms) if (!found.has(term)) found.set(term, as);
      };
      if (words.has(word)) add([word], 'same');
      add(spelled(word), 'spelling');
      const isKnown = found.size > 0;
      add(related(word), 'root');
      add(starting(word), 'start');
      if (!isKnown) add(likeWords(word, words), 'like');
      return [...found].map(([term, as]) => ({ term, as }));
    },
  };
}
