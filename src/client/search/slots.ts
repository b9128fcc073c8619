/** A query, part by part: what each of its words finds in the index. Pure. */
import { fields, type Documents, type Field } from './documents.ts';
import type { Likeness, Meant, Vocabulary } from './vocabulary.ts';

/** A word of the index in an entry, and how it is like what was typed. */
export interface Match extends Meant {
  fields: Field[];
}

/** What one word, or two typed apart, finds. */
export interface Slot {
  /** The places in the query that it stands for. */
  covers: number[];
  /** By document: how well, and by which words of it. */
  found: Map<number, { score: number; matches: Match[] }>;
}

/** What a word is worth that is not what was typed. */
const worth: Record<Likeness, number> = {
  same: 1,
  spelling: 0.9,
  root: 0.7,
  start: 0.6,
  like: 0.5,
};

/** Searches words of the index as they are: which they are is known already. */
function find({ index }: Documents, meant: readonly Meant[]): Slot['found'] {
  const byTerm = new Map(meant.map(({ term, as }) => [term, as]));
  const results = index.search([...byTerm.keys()].join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    boost: fields,
    boostTerm: (term) => worth[byTerm.get(term) ?? 'like'],
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
  });
  return new Map(
    results.map(({ id, score, match }) => {
      const matches = Object.entries(match).map(([term, where]) => ({
        term,
        as: byTerm.get(term) ?? 'like',
        fields: where as Field[],
      }));
      // MiniSearch multiplies by the number of matching words; variants of one word are one.
      return [id as number, { score: score / Math.max(1, matches.length), matches }];
    }),
  );
}

/** What two neighbouring words mean as one, unless both are words of the index and that one is none. */
function pairMeant(a: string, b: string, vocabulary: Vocabulary): Meant[] {
  const pair = a + b;
  if (vocabulary.has(pair)) return [{ term: pair, as: 'same' }];
  if (vocabulary.has(a) && vocabulary.has(b)) return [];
  return vocabulary.meant(pair).filter(({ as }) => as === 'like' || as === 'start');
}

/** @param words of a query, folded, those that say nothing left out. */
export function slotsOf(
  words: readonly string[],
  documents: Documents,
  vocabulary: Vocabulary,
): Slot[] {
  const single = words.map((word, at) => ({ covers: [at], meant: vocabulary.meant(word) }));
  const pairs = words.slice(1).map((word, at) => ({
    covers: [at, at + 1],
    meant: pairMeant(words[at] ?? '', word, vocabulary),
  }));
  return [...single, ...pairs]
    .filter(({ meant }) => meant.length > 0)
    .map(({ covers, meant }) => ({ covers, found: find(documents, meant) }));
}
