/** JSON-LD documents: of a page, of the whole guide, of its files. Pure. */
import { locales, type Locale } from '../i18n/locales.ts';
import { absolute, href } from '../i18n/routes.ts';
import { dataStrings } from '../i18n/strings/data.ts';
import type { Guide } from '../model/links.ts';
import { pointOf } from '../model/distance.ts';
import { site } from '../site.ts';
import { prune, thingOf, type Setting, type Thing } from './jsonld.ts';
import { licence } from './points.ts';

const context = 'https://schema.org';

/** A page that leads to another, from the home page down. */
export interface Crumb {
  name: string;
  /** Path below the base. */
  path: string;
}

const full = (path: string) => absolute(path) ?? href(path);

/** @returns the trail of a page as a BreadcrumbList. */
export const breadcrumbs = (trail: readonly Crumb[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: full(path),
  })),
});

/** @returns things as the text of a document, safe inside a `<script>`: no `<` stands in it. */
export const jsonldText = (things: readonly object[]): string =>
  JSON.stringify({ '@context': context, '@graph': things }).replaceAll('<', '\\u003c');

/** A file of the guide's data. */
export interface Distribution {
  path: string;
  mediaType: string;
}

/** @returns the open data of the guide as a Dataset. */
export const dataset = (locale: Locale, path: string, files: readonly Distribution[]): Thing => ({
  '@type': 'Dataset',
  '@id': full(path),
  url: full(path),
  name: `${site.name}: ${dataStrings[locale].title}`,
  description: dataStrings[locale].intro,
  inLanguage: [...locales],
  license: licence,
  distribution: files.map((file) => ({
    '@type': 'DataDownload',
    contentUrl: full(file.path),
    encodingFormat: file.mediaType,
  })),
});

/** @returns the home page as a WebSite. */
export const website = (locale: Locale, path: string, description: string): Thing => ({
  '@type': 'WebSite',
  '@id': full(path),
  url: full(path),
  name: site.name,
  description,
  inLanguage: locale,
});

/** A text in the languages that have it: a value object without a value is none (JSON-LD 1.1, 4.2). */
const said = (values: readonly (readonly [Locale, unknown])[]) =>
  values.flatMap(([locale, value]) =>
    value === undefined ? [] : [{ '@value': value, '@language': locale }],
  );

/** Points that are not exact are given too, beside the word for how exact they are. */
function roughly(entry: Parameters<typeof pointOf>[0]): Record<string, unknown> {
  const point = pointOf(entry);
  if (!point) return {};
  const { lat: latitude, lon: longitude, precision: description } = point;
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude, description } };
}

/**
 * Every entry of the guide that schema.org has a type for, names and summaries in every language.
 * @param guides by language, the first one's addresses being the identifiers.
 */
export function guideJsonld(
  guides: readonly (readonly [Locale, Guide])[],
  setting: Omit<Setting, 'guide'>,
): string {
  const [first] = guides;
  const things = first?.[1].entries.flatMap((entry): Thing[] => {
    const thing = thingOf(entry, { ...setting, guide: first[1] });
    if (!thing) return [];
    const others = guides.map(([locale, guide]) => [locale, guide.get(entry.ref)?.data] as const);
    const name = said(others.map(([locale, data]) => [locale, data?.title]));
    const description = said(others.map(([locale, data]) => [locale, data?.summary]));
    const identifier = entry.ref;
    return [prune({ ...thing, identifier, name, description, ...roughly(entry) }) as Thing];
  });
  return jsonldText(things ?? []);
}
