/** One list of names and full text: what is counted, and in which order it is shown. Pure. */
import type { NamedEntry } from '../../exports/search-words.ts';
import { kinds } from '../../model/kinds.ts';
import { kindOf } from './documents.ts';
import type { Hit } from './names.ts';
import type { FoundPage } from './pagefind.ts';
import type { SearchState } from './state.ts';
import { nothing, type TextFound } from './text.ts';

/** A row of the list: an entry found by name, or a page found by its text. */
export type Row = { hit: Hit } | { page: FoundPage };

/** How many entries that hold only some of the words stand before the full text. */
const partly = 2;

/** How many pages of text are fetched at a time. */
const batch = 10;

type Filters = Pick<SearchState, 'kind' | 'kecamatan'>;

const ofKind = (entry: NamedEntry, kind: string) => kind === '' || kindOf(entry) === kind;

const ofKecamatan = ({ kecamatan, found = [] }: NamedEntry, wanted: string) =>
  wanted === '' || kecamatan === wanted || found.includes(wanted);

/** @returns whether the filters let an entry through. */
export const passes = (entry: NamedEntry, { kind, kecamatan }: Filters): boolean =>
  ofKind(entry, kind) && ofKecamatan(entry, kecamatan);

/** @returns what stands before the full text, and what after it. */
export function split(hits: readonly Hit[]): { before: Hit[]; after: Hit[] } {
  const [before, after]: [Hit[], Hit[]] = [[], []];
  let left = partly;
  for (const hit of hits) {
    const first = hit.covered === 1 || left > 0;
    if (hit.covered < 1) left -= 1;
    (first ? before : after).push(hit);
  }
  return { before, after };
}

/** The rows of the full text that no row above it shows, fetched as they are asked for. */
async function* textRows({ pages }: TextFound, shown: ReadonlySet<string>): AsyncGenerator<Row> {
  for (let from = 0; from < pages.length; from += batch) {
    const fetched = await Promise.all(pages.slice(from, from + batch).map((page) => page()));
    for (const page of fetched) {
      if (!shown.has(page.meta['ref'] ?? '')) yield { page };
    }
  }
}

/**
 * Every row, in order, each page once.
 * @param from how many hits of `before` are left out at the start.
 * @throws Error while it is read, when a page of the text cannot be fetched.
 */
export async function* rowsOf(
  { before, after }: ReturnType<typeof split>,
  text: TextFound,
  from: number,
): AsyncGenerator<Row> {
  for (const hit of before.slice(from)) yield { hit };
  yield* textRows(text, new Set<string>(before.map(({ entry }) => entry.ref)));
  for (const hit of after) if (!text.refs.includes(hit.entry.ref)) yield { hit };
}

/** How many answers there are, and how many of them each value of a filter would leave. */
export interface Counts {
  total: number;
  kind: Record<string, number>;
  kecamatan: Record<string, number>;
}

function count(values: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}

/**
 * @param entries all of the index, if it could be had; @param hits those found by name, whatever the filters.
 * @returns counts of both lists together; of each filter as if it alone were open.
 */
export function countsOf(
  entries: readonly NamedEntry[] | undefined,
  hits: readonly Pick<Hit, 'entry'>[],
  text: TextFound,
  filters: Filters,
): Counts {
  if (!entries) return { total: text.pages.length, kind: {}, kecamatan: {} };
  const refs = new Set<string>([...hits.map(({ entry }) => entry.ref), ...text.refs]);
  const found = entries.filter(({ ref }) => refs.has(ref));
  const places = found
    .filter((entry) => ofKind(entry, filters.kind))
    .flatMap(({ kecamatan, found: others = [] }) => [kecamatan ?? [], others].flat());
  const ofKinds = count(found.filter((entry) => ofKecamatan(entry, filters.kecamatan)).map(kindOf));
  const listed = found.filter((entry) => passes(entry, filters)).length;
  return {
    total: listed + text.pages.length - text.entries,
    kind: Object.fromEntries(
      kinds.flatMap((kind) => (ofKinds[kind] ? [[kind, ofKinds[kind]]] : [])),
    ),
    kecamatan: count(places.sort()),
  };
}

/** @returns the counts of an index while nothing is asked. */
export const countsOfAll = (entries: readonly NamedEntry[]): Counts => {
  const all = entries.map((entry) => ({ entry }));
  return countsOf(entries, all, nothing, { kind: '', kecamatan: '' });
};
