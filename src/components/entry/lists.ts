/** How the entries of a kind are listed on the page of their section. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import type { Section } from '../../i18n/routes.ts';
import { pageStrings } from '../../i18n/strings/pages.ts';
import type { Entry } from '../../model/entry.ts';
import { folders } from '../../model/kinds.ts';
import type { Guide } from '../../model/links.ts';

/** Entries under a heading; without one where there is a single list. */
export interface EntryList {
  title?: string;
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

const byKecamatan = (entries: readonly Entry[]): EntryList[] =>
  [...Map.groupBy(entries, ({ area }) => area?.kecamatan ?? '')]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([title, list]) => (title ? { title, entries: list } : { entries: list }));

/** @returns the lists of a section: products by group, what lies somewhere by kecamatan, else one. */
export function listsOf(guide: Guide, section: Section): EntryList[] {
  const entries = guide.entries.filter(({ kind }) => folders[kind] === section);
  if (section === 'products')
    return groupsIn(guide).flatMap((group) => {
      const entries = guide.to(group.ref, 'belongs-to', 'product');
      return entries.length > 0 ? [{ title: group.data.title, group, entries }] : [];
    });
  if (section === 'villages' || section === 'places' || section === 'makers')
    return byKecamatan(entries);
  return [{ entries }];
}
