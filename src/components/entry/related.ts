/** Which entries an entry's page leads to: what its own file links to, and what links to it. Pure. */
import { entryStrings } from '../../i18n/strings/entry.ts';
import type { Entry } from '../../model/entry.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Guide } from '../../model/links.ts';
import type { View } from './view.ts';

/** A list of entries under a heading; `empty` is said where there is none. */
export interface Related {
  id: string;
  title: string;
  entries: readonly Entry[];
  empty?: string;
}

const unique = (entries: readonly Entry[]) => [...new Set(entries)];

function ofProduct({ entry, guide }: View): Related[] {
  const words = entryStrings[entry.locale];
  const { ref } = entry;
  return [
    { id: 'villages', title: words.villages, entries: guide.to(ref, 'makes', 'village') },
    {
      id: 'makers',
      title: words.makers,
      entries: guide.to(ref, 'sells', 'maker'),
      empty: words.noMaker,
    },
    { id: 'places', title: words.places, entries: guide.to(ref, 'shows', 'place') },
    { id: 'group', title: words.group, entries: guide.from(ref, 'belongs-to') },
  ];
}

/** @returns the villages that make a product of a group, each once. */
export const villagesOf = (guide: Guide, group: Ref): Entry[] =>
  unique(
    guide
      .to(group, 'belongs-to', 'product')
      .flatMap(({ ref }) => guide.to(ref, 'makes', 'village')),
  );

function ofGroup({ entry, guide }: View): Related[] {
  const words = entryStrings[entry.locale];
  const products = guide.to(entry.ref, 'belongs-to', 'product');
  const makers = products.flatMap(({ ref }) => guide.to(ref, 'sells', 'maker'));
  return [
    { id: 'products', title: words.groupProducts, entries: products },
    { id: 'villages', title: words.madeIn, entries: villagesOf(guide, entry.ref) },
    { id: 'makers', title: words.makers, entries: unique(makers), empty: words.noMaker },
  ];
}

function ofPoint({ entry, guide }: View): Related[] {
  const words = entryStrings[entry.locale];
  const { ref, kind } = entry;
  const relation = { village: 'makes', maker: 'sells', place: 'shows' } as const;
  if (kind !== 'village' && kind !== 'maker' && kind !== 'place') return [];
  return [
    { id: 'products', title: words.products[kind], entries: guide.from(ref, relation[kind]) },
    { id: 'villages', title: words.madeIn, entries: guide.from(ref, 'stands-in') },
    { id: 'makers', title: words.makers, entries: guide.to(ref, 'stands-in', 'maker') },
  ];
}

function ofEvent({ entry, guide }: View): Related[] {
  const words = entryStrings[entry.locale];
  const { ref } = entry;
  return [
    { id: 'at', title: words.at, entries: guide.from(ref, 'held-at') },
    { id: 'closes', title: words.closes, entries: guide.from(ref, 'closes') },
    { id: 'opens', title: words.opens, entries: guide.from(ref, 'opens') },
  ];
}

/** What links to an entry of any kind: trips that stop there, events, guides and lessons. */
function ofAny({ entry, guide }: View): Related[] {
  const words = entryStrings[entry.locale];
  const { ref } = entry;
  const events = (['held-at', 'closes', 'opens'] as const).flatMap((each) => guide.to(ref, each));
  const about = [...guide.to(ref, 'about'), ...guide.to(ref, 'mentions')];
  return [
    { id: 'trips', title: words.trips, entries: guide.to(ref, 'stops-at', 'trip') },
    { id: 'events', title: words.events, entries: unique(events) },
    {
      id: 'guides',
      title: words.about,
      entries: unique(about.filter(({ kind }) => kind === 'guide')),
    },
    {
      id: 'lessons',
      title: words.lessons,
      entries: unique(about.filter(({ kind }) => kind === 'lesson')),
    },
  ];
}

function ofText({ entry, guide }: View): Related[] {
  const title = entryStrings[entry.locale].tellsOf;
  return [{ id: 'about', title, entries: guide.from(entry.ref, 'about') }];
}

function ofKecamatan({ entry, guide }: View): Related[] {
  const words = entryStrings[entry.locale];
  if (entry.kind !== 'kecamatan') return [];
  const { code } = entry.data;
  const here = guide.entries.filter(({ area }) => area?.kecamatanCode === code);
  const ofKind = (kind: Entry['kind']) => here.filter((each) => each.kind === kind);
  const villages = ofKind('village');
  const products = villages.flatMap(({ ref }) => guide.from(ref, 'makes'));
  return [
    { id: 'villages', title: words.madeIn, entries: villages, empty: words.noVillage },
    { id: 'products', title: words.products.village, entries: unique(products) },
    { id: 'makers', title: words.makers, entries: ofKind('maker') },
    { id: 'places', title: words.placesHere, entries: ofKind('place') },
  ];
}

const own: Record<Entry['kind'], (view: View) => Related[]> = {
  village: ofPoint,
  maker: ofPoint,
  place: ofPoint,
  product: ofProduct,
  group: ofGroup,
  event: ofEvent,
  guide: ofText,
  lesson: ofText,
  trip: () => [],
  term: () => [],
  series: () => [],
  kecamatan: ofKecamatan,
};

/** @returns the lists of an entry's page; those without entries and without words for it are left out. */
export const relatedTo = (view: View): Related[] =>
  [...own[view.entry.kind](view), ...ofAny(view)].filter(
    ({ entries, empty }) => entries.length > 0 || empty,
  );
