/** Lists of entries under headings, as the pages of sections show them. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { pageStrings } from '../../i18n/strings/pages.ts';
import type { Entry } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';

/** Entries under a heading; without one where there is a single list. */
export interface EntryList {
  title?: string;
  /** Its anchor: what the address says when a reader has chosen it. */
  id?: string;
  /** The group that the heading names and leads to. */
  group?: Entry;
  entries: readonly Entry[];
}

type Group = Extract<Entry, { kind: 'group' }>;

/** @returns the product groups in their own order. */
export const groupsIn = ({ entries }: Guide): Group[] =>
  entries
    .filter((entry): entry is Group => entry.kind === 'group')
    .sort((a, b) => a.data.rank - b.data.rank);

/** @returns the groups in two lists: the regency office's own, then the others. */
export function groupLists(guide: Guide, locale: Locale): EntryList[] {
  const words = pageStrings[locale];
  const groups = groupsIn(guide);
  return [
    { title: words.official, entries: groups.filter(({ data }) => data.official) },
    { title: words.otherGroups, entries: groups.filter(({ data }) => !data.official) },
  ];
}

/** @returns what lies somewhere by kecamatan, in alphabetical order; the unknown first and unnamed. */
export const byKecamatan = (entries: readonly Entry[]): EntryList[] =>
  [...Map.groupBy(entries, ({ area }) => area?.kecamatan ?? '')]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([title, list]) => {
      const { kecamatanRef, kecamatanCode } = list[0]?.area ?? {};
      const id = `kecamatan-${kecamatanRef?.split('/')[1] ?? kecamatanCode}`;
      return title ? { title, id, entries: list } : { entries: list };
    });

/** @returns the products under their groups, without the groups that have none. */
export const productsByGroup = (guide: Guide): EntryList[] =>
  groupsIn(guide).flatMap((group) => {
    const entries = guide.to(group.ref, 'belongs-to', 'product');
    const { title } = group.data;
    return entries.length > 0 ? [{ title, id: `group-${group.slug}`, group, entries }] : [];
  });
