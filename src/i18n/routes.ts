/** The table of addresses: which page lives where in each language. */
import { basePath, origin } from '../site.ts';
import { defaultLocale, locales, type Locale } from './locales.ts';

/** First part of a page's path in each language; sections of one depth differ within a language. */
export const sections = {
  home: { id: '', en: '' },
  map: { id: 'peta', en: 'map' },
  search: { id: 'cari', en: 'search' },
  villages: { id: 'desa', en: 'villages' },
  products: { id: 'produk', en: 'products' },
  makers: { id: 'perajin', en: 'makers' },
  places: { id: 'wisata', en: 'places' },
  trips: { id: 'rute', en: 'trips' },
  events: { id: 'acara', en: 'events' },
  guides: { id: 'panduan', en: 'guides' },
  lessons: { id: 'belajar', en: 'lessons' },
  terms: { id: 'glosarium', en: 'glossary' },
  kecamatan: { id: 'kecamatan', en: 'kecamatan' },
  series: { id: 'angka', en: 'numbers' },
  sources: { id: 'sumber', en: 'sources' },
  plan: { id: 'rencana', en: 'plan' },
  offline: { id: 'luring', en: 'offline' },
  data: { id: 'data', en: 'data' },
  downloads: { id: 'unduh', en: 'downloads' },
  about: { id: 'tentang', en: 'about' },
  accessibility: { id: 'aksesibilitas', en: 'accessibility' },
  privacy: { id: 'privasi', en: 'privacy' },
  report: { id: 'lapor', en: 'report' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Section = keyof typeof sections;

/** Second part of the path of the product groups, below `products`; no product may be called so. */
export const groupsPath: Record<Locale, string> = { id: 'kelompok', en: 'groups' };

/** Second part of the path of what hangs on a wall, below `downloads`. */
export const sheetPaths = {
  wall: { id: 'peta-dinding', en: 'wall-map' },
  poster: { id: 'poster', en: 'poster' },
} as const satisfies Record<string, Record<Locale, string>>;

/** A sheet of A3. */
export type Sheet = keyof typeof sheetPaths;

const sheetNames: Record<Locale, string>[] = Object.values(sheetPaths);

export const sheets = Object.keys(sheetPaths) as Sheet[];

/** A part of a path: the same in every language, or one for each. */
type Part = string | Record<Locale, string>;

/** A page of the guide, whatever the language: its section, and what follows it. */
export interface Route {
  section: Section;
  /** Further parts of the path, for example a slug. */
  rest?: readonly Part[];
  /** The anchor on that page, without `#`. */
  anchor?: string;
}

/** @returns the prefix of a language: empty for the first one, so that `/desa/` needs none. */
const prefix = (locale: Locale) => (locale === defaultLocale ? [] : [locale]);

/** @returns the path of a page below the base: `/en/villages/pasir-ona/`, `/glosarium/#koja`. */
export function pathOf(locale: Locale, { section, rest = [], anchor }: Route): string {
  const parts = [sections[section], ...rest].map((part) =>
    typeof part === 'string' ? part : part[locale],
  );
  const path = [...prefix(locale), ...parts].filter(Boolean).join('/');
  return `/${path && `${path}/`}${anchor ? `#${anchor}` : ''}`;
}

/** @returns where an entry's page is; terms and series are anchors of one page, groups lie below products. */
export function entryRoute(ref: string): Route {
  const [folder = '', slug = ''] = ref.split('/');
  if (folder === 'terms' || folder === 'series') return { section: folder, anchor: slug };
  if (folder === 'groups') return { section: 'products', rest: [groupsPath, slug] };
  return { section: folder as Section, rest: [slug] };
}

/** @returns the page of a sheet of A3. */
export const sheetRoute = (sheet: Sheet): Route => ({
  section: 'downloads',
  rest: [sheetPaths[sheet]],
});

/** @returns the path of an entry below the base; a term's path ends in its anchor. */
export const entryPath = (locale: Locale, ref: string): string => pathOf(locale, entryRoute(ref));

/** @returns the path of the planner, told to add an entry when it opens. */
export const addToPlanPath = (locale: Locale, ref: string): string =>
  `${pathOf(locale, { section: 'plan' })}?add=${ref}`;

/** @returns the route of a path below the base, and its language; nothing for a path of no section. */
export function routeOf(path: string): { locale: Locale; route: Route } | undefined {
  const parts = path.split('/').filter(Boolean);
  const locale = locales.find((each) => prefix(each)[0] === parts[0]) ?? defaultLocale;
  const [name = '', ...rest] = parts.slice(prefix(locale).length);
  const found = (Object.keys(sections) as Section[]).find(
    (each) => sections[each][locale] === name,
  );
  if (!found) return undefined;
  const known = found === 'products' ? [groupsPath] : found === 'downloads' ? sheetNames : [];
  const shared = known.find((each) => rest[0] === each[locale]);
  return { locale, route: { section: found, rest: shared ? [shared, ...rest.slice(1)] : rest } };
}

/** @returns a path below the base as an address of the built site. */
export const href = (path: string): string => basePath() + path.replace(/^\//, '');

/** @returns the full address of a path, or `undefined` while the guide has no home. */
export const absolute = (path: string): string | undefined => {
  const home = origin();
  return home === undefined ? undefined : home + href(path);
};

/** A path for `getStaticPaths`, with the language that the page is written in. */
export interface LocalePath {
  params: Record<string, string | undefined>;
  props: { locale: Locale };
}

/**
 * The paths of a page that stands once in each language.
 * @param section also the name of the page file's parameter, as in `[map].astro`.
 */
export const localePaths = (section: Section): LocalePath[] =>
  locales.map((locale) => ({
    params: { locale: prefix(locale)[0], [section]: sections[section][locale] },
    props: { locale },
  }));
