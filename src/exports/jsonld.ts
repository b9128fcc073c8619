/** Entries as schema.org things (schema.org 28, JSON-LD 1.1): only what their pages show. Pure. */
import type { Locale } from '../i18n/locales.ts';
import { absolute, entryPath, href } from '../i18n/routes.ts';
import { typeNames } from '../i18n/strings/kinds.ts';
import { pointOf } from '../model/distance.ts';
import type { Entry, EntryOf } from '../model/entry.ts';
import type { Kind } from '../model/kinds.ts';
import type { Guide } from '../model/links.ts';
import { contactsOf, freshFigures, openingHours } from './jsonld-facts.ts';

/** A node of JSON-LD; tests hold it against the types of schema-dts. */
export type Thing = { '@type': string | string[] } & Record<string, unknown>;

/** What the things of a page or of a file depend on. */
export interface Setting {
  guide: Guide;
  /** An ISO day: what is old on it is left out. */
  today: string;
  /** Whether an entry lies in adat land, which is not offered as a destination. */
  adat: (entry: Entry) => boolean;
}

/** @returns the address of an entry's page, in full where the guide has a home. */
export const addressOf = (locale: Locale, ref: string): string => {
  const path = entryPath(locale, ref);
  return absolute(path) ?? href(path);
};

/** Types of places that are more than a sight, or none; all others are tourist attractions. */
const placeTypes: Record<string, string | string[]> = {
  gate: 'Place',
  town: 'TouristDestination',
  station: 'TrainStation',
  terminal: 'BusStation',
  museum: ['TouristAttraction', 'Museum'],
  beach: ['TouristAttraction', 'Beach'],
  waterfall: ['TouristAttraction', 'Waterfall'],
  mountain: ['TouristAttraction', 'Mountain'],
};

const shops: readonly string[] = ['shop', 'market'];

type Type = string | string[];

const types: { [K in Kind]?: (entry: EntryOf<K>, adat: boolean) => Type } = {
  village: (_, adat) => (adat ? 'Place' : 'TouristDestination'),
  place: ({ data }, adat) => (adat ? 'Place' : (placeTypes[data.type] ?? 'TouristAttraction')),
  maker: ({ data }) => (shops.includes(data.role) ? 'Store' : 'LocalBusiness'),
  product: () => 'Product',
  trip: () => 'TouristTrip',
  event: () => 'EventSeries',
  guide: () => 'Article',
  lesson: () => 'LearningResource',
  term: () => 'DefinedTerm',
  kecamatan: () => 'AdministrativeArea',
};

const typeOf = <K extends Kind>(entry: EntryOf<K>, adat: boolean): Type | undefined =>
  types[entry.kind]?.(entry, adat);

const titles = (entries: readonly Entry[], type: string) =>
  entries.map(({ data }) => ({ '@type': type, name: data.title }));

const list = <T>(values: readonly T[]): readonly T[] | T | undefined =>
  values.length > 1 ? values : values[0];

function address({ area, data }: Entry): object | undefined {
  const street = 'address' in data ? data.address?.text : undefined;
  if (!area) return undefined;
  const addressLocality = [area.desa, area.kecamatan].filter(Boolean).join(', ');
  return { '@type': 'PostalAddress', streetAddress: street, addressLocality };
}

/** A point is said only where it is exact: schema.org has no word for "somewhere in this village". */
function geo(entry: Entry): object | undefined {
  const point = pointOf(entry);
  if (point?.precision !== 'exact') return undefined;
  return { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon };
}

const located = (entry: Entry, { today }: Setting) => ({
  address: address(entry),
  geo: geo(entry),
  openingHours: openingHours(entry, today),
  ...contactsOf(entry, today),
});

function occurrences({ data }: EntryOf<'event'>): object | undefined {
  const dated = Object.values(data.occurrences ?? {}).filter(
    ({ status }) => status !== 'estimated',
  );
  return list(
    dated.map(({ start, end }) => ({
      '@type': 'Event',
      name: data.title,
      startDate: start,
      endDate: end,
    })),
  );
}

const stops = ({ data, locale }: EntryOf<'trip'>, { guide }: Setting) => ({
  '@type': 'ItemList',
  itemListElement: Object.values(data.stops).map(({ at }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: guide.get(at)?.data.title,
    url: addressOf(locale, at),
  })),
});

const own: { [K in Kind]?: (entry: EntryOf<K>, setting: Setting) => object } = {
  village: located,
  place: located,
  maker: located,
  product: ({ ref }, { guide }) => ({
    category: guide.from(ref, 'belongs-to')[0]?.data.title,
  }),
  trip: (entry, setting) => ({ itinerary: stops(entry, setting) }),
  event: (entry, { guide }) => ({
    location: list(titles(guide.from(entry.ref, 'held-at'), 'Place')),
    subEvent: occurrences(entry),
  }),
  guide: ({ locale, data }) => ({ headline: data.title, inLanguage: locale }),
  lesson: ({ locale, data }) => ({
    inLanguage: locale,
    educationalLevel: list(data.levels.map((level) => typeNames[locale][level])),
    timeRequired: `PT${data.minutes}M`,
    teaches: list(Object.values(data.goals)),
  }),
  term: ({ data }) => ({ inLanguage: data.language }),
};

const ownOf = <K extends Kind>(entry: EntryOf<K>, setting: Setting): object =>
  own[entry.kind]?.(entry, setting) ?? {};

const isFilled = (value: unknown) => value !== undefined && value !== '';

/** Values that may have further properties, by schema.org. */
const measured: readonly Kind[] = ['village', 'place', 'maker', 'product'];

/** @returns an entry as a thing, or nothing where schema.org has no type for its kind. */
export function thingOf(entry: Entry, setting: Setting): Thing | undefined {
  const { kind, locale, ref, data } = entry;
  const type = typeOf(entry, setting.adat(entry));
  if (!type) return undefined;
  const url = addressOf(locale, ref);
  const figures = measured.includes(kind) ? freshFigures(entry, setting.today) : [];
  const all = {
    ...{ '@type': type, '@id': url, url, name: data.title, description: data.summary },
    alternateName: list(data.aliases ?? []),
    ...ownOf(entry, setting),
    additionalProperty: list(figures),
  };
  return prune(all) as Thing;
}

/** Leaves out what is not there, at any depth. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => isFilled(each))
      .map(([key, each]) => [key, prune(each)]),
  );
}
