/** One page of each kind, in both languages: what holds for all kinds is tried on these. */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import {
  groupsPath,
  pathOf,
  sections,
  sheetRoute,
  sheets,
  type Route,
  type Section,
} from '../../src/i18n/routes.ts';

/** A page of its kind, as an address below the base, without a slash at its start. */
export type PageKind = Record<Locale, string> & { name: string };

/** The longest or fullest entry of each section: what fits there fits elsewhere. */
const entries: Partial<Record<Section, string>> = {
  villages: 'kaduketug',
  products: 'tenun-baduy',
  makers: 'shaniqua-marigold-bamboo',
  places: 'ciboleger',
  trips: 'pesisir-selatan',
  events: 'kawalu',
  guides: 'saba-budaya',
  lessons: 'anyaman-dan-hitungan',
  kecamatan: 'bayah',
};

const kind = (name: string, route: Route): PageKind => {
  const [id, en] = locales.map((locale) => pathOf(locale, route).slice(1));
  return { name, id: id ?? '', en: en ?? '' };
};

const entryKinds = Object.entries(entries).map(([section, slug]) =>
  kind(`one of ${section}`, { section: section as Section, rest: [slug] }),
);

export const pageKinds: readonly PageKind[] = [
  ...(Object.keys(sections) as Section[]).map((section) => kind(section, { section })),
  ...entryKinds,
  kind('one letter of sources', { section: 'sources', rest: ['b'] }),
  ...sheets.map((sheet) => kind(sheet, sheetRoute(sheet))),
  kind('groups', { section: 'products', rest: [groupsPath] }),
  kind('one of groups', { section: 'products', rest: [groupsPath, 'mebel'] }),
];

/** An address that the guide does not have. */
export const lost = 'tidak/ada/';
