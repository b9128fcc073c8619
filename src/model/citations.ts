/** Which sources an entry rests on, in the order in which a reader meets them. Pure. */
import type { Entry } from './entry.ts';

const mark = /\[\^([a-z0-9-]+)\]/g;

/** @returns the ids that a text cites as `[^id]`, in order, each once. */
export const citedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(mark)].map(([, id = '']) => id)),
];

/** Fields at the top of an entry that map what they link to to the sources that say so. */
const linkFields = new Set(['products', 'village', 'at', 'closes', 'opens', 'about']);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Source ids always come as a list; what is named `source` by an editor is none. */
const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Sources that a part of the facts and its parts name. */
function citedInPart(part: unknown): string[] {
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'source' && Array.isArray(value) ? ids(value) : citedInPart(value),
  );
}

/** Sources named anywhere in the facts: for the whole entry, by links, and by single facts. */
const citedInFacts = (facts: object): string[] =>
  Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'sources') return ids(value);
    return linkFields.has(key) && isRecord(value)
      ? Object.values(value).flatMap(ids)
      : citedInPart(value);
  });

/**
 * Every source of an entry, each once: those of its text first, in order, then those of its facts.
 * The place in this list, from 1, is the number of the note.
 */
export const citations = ({ body, data }: Pick<Entry, 'body' | 'data'>): string[] => [
  ...new Set([...citedIn(body), ...citedInFacts(data)]),
];
