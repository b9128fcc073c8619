/** Which sources an entry rests on, in the order in which a reader meets them. Pure. */
import type { Entry } from './entry.ts';

const mark = /\[\^([a-z0-9-]+)\]/g;

/** @returns the ids that a text cites as `[^id]`, in order, each once. */
export const citedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(mark)].map(([, id = '']) => id)),
];

/** Fields that map entries to the sources that say so; a trip's stop also has an `at`, which is text. */
const linkFields = new Set(['products', 'village', 'at', 'closes', 'opens', 'about']);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Sources named anywhere in the facts: as `source` or `sources`, and as the values of links. */
function citedInFacts(value: unknown, areSources = false): string[] {
  if (typeof value === 'string') return areSources ? [value] : [];
  if (!isRecord(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => citedInFacts(item, areSources));
  return Object.entries(value).flatMap(([key, item]) => {
    const named = key === 'source' || key === 'sources';
    const links = linkFields.has(key) && isRecord(item);
    return citedInFacts(item, areSources || named || links);
  });
}

/**
 * Every source of an entry, each once: those of its text first, in order, then those of its facts.
 * The place in this list, from 1, is the number of the note.
 */
export const citations = ({ body, data }: Pick<Entry, 'body' | 'data'>): string[] => [
  ...new Set([...citedIn(body), ...citedInFacts(data)]),
];
