/** What the filter of the map offers: only what some point of the map has. Pure. */
import { guideGeojson, type EntryFeature } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { radii } from '../../model/distance.ts';
import type { Guide } from '../../model/links.ts';

/** A choice: the word of the address, and what a reader sees. */
export interface Option {
  value: string;
  label: string;
}

/** @returns the last part of a reference, as in `kecamatan/bayah`. */
const slugOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** @returns each value once, in alphabetical order of the language. */
function unique(options: readonly Option[], locale: Locale): Option[] {
  const byLabel = new Intl.Collator(locale);
  const found = new Map(options.map((option) => [option.value, option]));
  return [...found.values()].sort((a, b) => byLabel.compare(a.label, b.label));
}

/** @returns how many entries stand at a point, and their product groups, products and kecamatan. */
export function filterOptions(guide: Guide, locale: Locale) {
  const all = guideGeojson(guide).features.map(({ properties }) => properties);
  const groups = new Set(all.flatMap((each) => each.groups));
  const products = all.flatMap((each) => each.products);
  return {
    count: all.length,
    groups: guide.entries.flatMap(({ kind, slug, data }) =>
      kind === 'group' && groups.has(slug) ? [{ value: slug, label: data.title }] : [],
    ),
    products: unique(
      products.map(({ ref, title }) => ({ value: slugOf(ref), label: title })),
      locale,
    ),
    kecamatan: unique(
      all.flatMap(({ kecamatan, kecamatanRef }) =>
        kecamatanRef ? [{ value: slugOf(kecamatanRef), label: kecamatan }] : [],
      ),
      locale,
    ),
  };
}

/** @returns the options with one before them that leaves nothing out. */
export const withAll = (label: string, options: readonly Option[]): Option[] => [
  { value: '', label },
  ...options,
];

/** @returns where one may measure from; the script adds each entry of the list. */
export const centreOptions = (locale: Locale): Option[] => [
  { value: '', label: mapStrings[locale].nearNothing },
  { value: 'here', label: mapStrings[locale].nearHere },
];

/** @returns the distances that one can choose. */
export const radiusOptions = (locale: Locale): Option[] => [
  { value: '0', label: mapStrings[locale].anyDistance },
  ...radii.map((count) => ({
    value: String(count),
    label: mapStrings[locale].kilometres(count),
  })),
];

/** @returns what a filter asks of an entry, as attributes of its item in the list. */
export function itemData({ properties, geometry }: EntryFeature): Record<string, string> {
  const { groups, products, kecamatanRef, visits, precision } = properties;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const slugs = products.map(({ ref }) => slugOf(ref));
  return {
    'data-groups': groups.join(' '),
    'data-products': slugs.join(' '),
    'data-kecamatan': kecamatanRef ? slugOf(kecamatanRef) : '',
    ...(visits === 'yes' || visits === 'appointment' ? { 'data-visits': visits } : {}),
    'data-point': `${lat} ${lon}`,
    'data-precision': precision,
  };
}
