/** By what a reader narrows the entries of a section, each choice an anchor of its page. Pure. */
import { groupsOf } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Section } from '../../i18n/routes.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { typeNames } from '../../i18n/strings/kinds.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import type { Entry } from '../../model/entry.ts';
import { folders, refOf } from '../../model/kinds.ts';
import type { Guide } from '../../model/links.ts';
import { byKecamatan, groupsIn, productsByGroup, type EntryList } from './lists.ts';

/** One question of the filter: its lists, and whether the page is made of them without a choice. */
export interface Facet {
  label: string;
  lists: readonly EntryList[];
  always?: boolean;
}

/** The values of an entry by which it is found. */
type Values = (entry: Entry) => readonly string[];

/** A list for each value that some entry has; `values` gives the order and the names. */
const cross = (
  word: string,
  values: readonly { value: string; title: string; group?: Entry }[],
  entries: readonly Entry[],
  has: Values,
): EntryList[] =>
  values.flatMap(({ value, ...named }) => {
    const found = entries.filter((entry) => has(entry).includes(value));
    return found.length > 0 ? [{ ...named, id: `${word}-${value}`, entries: found }] : [];
  });

const typesOf = (entry: Entry) => (entry.kind === 'place' ? [entry.data.type] : []);
const levelsOf = (entry: Entry) => (entry.kind === 'lesson' ? entry.data.levels : []);
const modesOf = (entry: Entry) => (entry.kind === 'trip' ? entry.data.modes : []);
const welcomes = ({ kind, data }: Entry) =>
  kind === 'maker' && /yes|appointment/.test(data.visits?.answer ?? '') ? ['yes'] : [];

/** What every question is put to. */
interface Asked {
  guide: Guide;
  entries: readonly Entry[];
  locale: Locale;
}

const kecamatanFacet = ({ entries, locale }: Asked): Facet => ({
  label: mapStrings[locale].kecamatan,
  lists: byKecamatan(entries),
  always: true,
});

function groupFacet({ guide, entries, locale }: Asked): Facet {
  const groups = groupsIn(guide).map((group) => ({
    ...{ value: group.slug, title: group.data.title, group },
  }));
  const has = (entry: Entry) => groupsOf(entry, guide);
  return { label: mapStrings[locale].group, lists: cross('group', groups, entries, has) };
}

function visitsFacet({ entries, locale }: Asked): Facet {
  const values = [{ value: 'yes', title: mapStrings[locale].visits }];
  return {
    label: entryStrings[locale].visits.label,
    lists: cross('visits', values, entries, welcomes),
  };
}

/** The types that entries have, under their names in alphabetical order. */
function typeFacet({ entries, locale }: Asked, label: string, word: string, has: Values): Facet {
  const values = [...new Set(entries.flatMap(has))]
    .map((value) => ({ value, title: typeNames[locale][value] ?? value }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return { label, lists: cross(word, values, entries, has) };
}

/** One list of all, for the sections that are short. */
const whole = ({ entries }: Asked): Facet => ({ label: '', lists: [{ entries }], always: true });

const questions: Partial<Record<Section, (asked: Asked) => Facet[]>> = {
  villages: (asked) => [kecamatanFacet(asked), groupFacet(asked)],
  makers: (asked) => [kecamatanFacet(asked), groupFacet(asked), visitsFacet(asked)],
  places: (asked) => [
    kecamatanFacet(asked),
    typeFacet(asked, mapStrings[asked.locale].kind, 'type', typesOf),
  ],
  products: ({ guide, locale }) => [
    { label: mapStrings[locale].group, lists: productsByGroup(guide), always: true },
  ],
  trips: (asked) => [
    whole(asked),
    typeFacet(asked, entryStrings[asked.locale].modes, 'mode', modesOf),
  ],
  lessons: (asked) => [
    whole(asked),
    typeFacet(asked, entryStrings[asked.locale].levels, 'level', levelsOf),
  ],
};

/** @returns what the page of a section lists and offers to choose from, the lists it is made of first. */
export function facetsOf(guide: Guide, section: Section, locale: Locale): Facet[] {
  const entries = guide.entries.filter(({ kind }) => folders[kind] === section);
  return (questions[section] ?? ((asked) => [whole(asked)]))({ guide, entries, locale });
}

/** How many groups stand beside a name. */
const most = 2;

/** @returns what a name in a list stands for, in a few words: what a place is, what a village or a maker makes. */
export function hintOf(entry: Entry, guide: Guide): string | undefined {
  if (entry.kind === 'place') return typeNames[entry.locale][entry.data.type];
  if (entry.kind !== 'village' && entry.kind !== 'maker') return undefined;
  const titles = groupsOf(entry, guide).map((slug) => guide.get(refOf('group', slug))?.data.title);
  const further = titles.length > most ? ` +${titles.length - most}` : '';
  return titles.slice(0, most).join(', ') + further;
}
