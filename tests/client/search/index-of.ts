/** Small indexes for tests; the names in them are invented. */
import type { NamedEntry, NamesIndex } from '../../../src/exports/search-words.ts';
import type { Ref } from '../../../src/model/kinds.ts';

/** @returns an entry with the fields that a test is about. */
export const entry = (ref: Ref, title: string, more: Partial<NamedEntry> = {}): NamedEntry => ({
  ref,
  title,
  summary: '',
  ...more,
});

/** Two kecamatan, about 33 km apart. */
const kecamatan = [
  { name: 'Sukamaju', at: [-6.5, 106.2] },
  { name: 'Tanjungsari', at: [-6.8, 106.2] },
] as const;

/** @returns an index of those entries. */
export const indexOf = (...entries: NamedEntry[]): NamesIndex => ({ kecamatan, entries });
