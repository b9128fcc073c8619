/** Why an entry is an answer, in the terms that the page puts into words. Pure. */
import type { NamedEntry } from '../../exports/search-words.ts';
import { placesOf, type Field } from './documents.ts';
import { joined, wordsOf } from './fold.ts';
import type { Match } from './slots.ts';
import { nameRanks, type WholeName } from './whole-names.ts';

/** Where the words were found; `text` is what was found there, if that is not what was typed. */
export type Why =
  | { is: 'name' | 'type' | 'facts' | 'summary' | 'links' }
  | { is: 'alias' | 'like' | 'root' | 'place'; text: string }
  | { is: 'near'; text: string; kilometres: number };

/** The fields in the order in which they say most. */
const telling: readonly Field[] = [
  ...(['title', 'names', 'place', 'links'] as const),
  ...(['facts', 'type', 'summary'] as const),
];

const holds = (text: string, term: string) =>
  wordsOf(text).includes(term) || joined(text).includes(term);

/** @returns the first text that a word stands in. */
const holding = (texts: readonly string[], term: string) =>
  texts.find((text) => holds(text, term)) ?? term;

function wholeWhy({ title }: NamedEntry, { rank, name }: WholeName): Why {
  if (rank === nameRanks.like) return { is: 'like', text: name };
  return name === title ? { is: 'name' } : { is: 'alias', text: name };
}

function matchWhy(entry: NamedEntry, field: Field, { term, as }: Match): Why {
  const { title, names = [] } = entry;
  if (as === 'like' || as === 'spelling') {
    const named = field === 'title' || field === 'names';
    return { is: 'like', text: named ? holding([title, ...names], term) : term };
  }
  if (field === 'title' && as === 'root') return { is: 'root', text: term };
  if (field === 'title') return { is: 'name' };
  if (field === 'names') return { is: 'alias', text: holding(names, term) };
  if (field === 'place') return { is: 'place', text: holding(placesOf(entry), term) };
  return { is: field };
}

/**
 * @param matches the words that were found, the likest first.
 * @param whole the name that is like the whole of what was typed.
 */
export function whyOf(entry: NamedEntry, matches: readonly Match[], whole?: WholeName): Why {
  if (whole) return wholeWhy(entry, whole);
  for (const field of telling) {
    const match = matches.find(({ fields }) => fields.includes(field));
    if (match) return matchWhy(entry, field, match);
  }
  return { is: 'summary' };
}
