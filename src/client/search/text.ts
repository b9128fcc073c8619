/** The full text: what Pagefind finds, in the terms of the guide. Pure. */
import { commonWords } from '../../i18n/query-words.ts';
import { wordsOf } from './fold.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** Pages that hold the words. */
export interface TextFound {
  /** In Pagefind's order, narrowed by the filters; each is fetched when asked for. */
  pages: readonly (() => Promise<FoundPage>)[];
  /** The entries that hold the words, whatever the filters. */
  refs: readonly string[];
  /** How many of `pages` are entries. */
  entries: number;
}

export const nothing: TextFound = { pages: [], refs: [], entries: 0 };

const counted = (counts: Record<string, number> = {}) =>
  Object.keys(counts).filter((each) => (counts[each] ?? 0) > 0);

/** @returns a query as Pagefind is asked: each word has to be on the page, so only those that say something. */
export function textQuery(query: string): string {
  if (query.includes('"')) return query;
  const words = wordsOf(query);
  const own = words.filter((word) => !commonWords.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

async function ask(pagefind: Pagefind, query: string, state: SearchState): Promise<TextFound> {
  const { kind, kecamatan } = state;
  const filters = { ...(kind ? { kind } : {}), ...(kecamatan ? { kecamatan } : {}) };
  const found = await pagefind.search(query, { filters });
  return {
    pages: found.results.map((result) => () => result.data()),
    refs: counted(found.totalFilters['ref']),
    entries: counted(found.filters['ref']).length,
  };
}

/**
 * Searches the full text; when nothing holds the words as they were typed, as they were meant.
 * @param meant the query with the words of the index in place of those that are like them.
 * @throws Error when the index cannot be had.
 */
export async function searchText(
  pagefind: Pagefind,
  state: SearchState,
  meant: string,
): Promise<TextFound> {
  if (state.query === '') return nothing;
  // Pagefind counts a search by the filters that it has loaded.
  await pagefind.filters();
  const typed = await ask(pagefind, textQuery(state.query), state);
  if (typed.pages.length > 0 || meant === '') return typed;
  return ask(pagefind, textQuery(meant), state);
}
