/** What the search page shows, as it stands in the address. Pure. */

/** The words searched for, and the filters; an empty filter lets everything through. */
export interface SearchState {
  query: string;
  kind: string;
  kecamatan: string;
}

/** The filters, by the name that the address and the index use. */
export const filterNames = ['kind', 'kecamatan'] as const;

/** Longest query that is searched for, in characters; what is longer is cut. */
const longest = 200;

/** @param search the query part of an address, with or without `?`. */
export function readState(search: string): SearchState {
  const values = new URLSearchParams(search);
  const value = (name: string) => (values.get(name) ?? '').trim().slice(0, longest);
  return { query: value('q'), kind: value('kind'), kecamatan: value('kecamatan') };
}

/** @returns the query part of an address, with `?`, or an empty text when nothing is searched for. */
export function writeState({ query, kind, kecamatan }: SearchState): string {
  const values = Object.entries({ q: query, kind, kecamatan }).filter(([, value]) => value !== '');
  return values.length === 0 ? '' : `?${new URLSearchParams(values)}`;
}
