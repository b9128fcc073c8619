/** What a state of the search page asks the names for. Pure. */
import { passes } from './combine.ts';
import type { Hit, Names } from './names.ts';
import type { SearchState } from './state.ts';

/** Hits before and after the filters. */
export interface Asked {
  all: Hit[];
  hits: Hit[];
}

/** Whether there is anything to answer. */
export const isAsked = (state: SearchState): boolean => Object.values(state).some(Boolean);

/** @returns the hits of a query; without one, all that the filters let through. */
export function askNames(names: Names | undefined, state: SearchState): Asked {
  const { query, kind, kecamatan } = state;
  if (!names) return { all: [], hits: [] };
  const why: Hit['why'] = kind ? { is: 'type' } : { is: 'place', text: kecamatan };
  const all = query
    ? names.search(query)
    : names.entries.map((entry): Hit => ({ entry, covered: 1, why, terms: [] }));
  return { all, hits: isAsked(state) ? all.filter(({ entry }) => passes(entry, state)) : [] };
}
