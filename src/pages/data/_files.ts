/** The files of open data: what each is called, and how it is made. */
import { guideIn } from '../../catalogue.ts';
import { thingSetting } from '../../components/entry/things.ts';
import { csv, csvFolders } from '../../exports/csv.ts';
import { guideGeojson } from '../../exports/geojson.ts';
import { guideIcs } from '../../exports/ics.ts';
import { guideJsonld } from '../../exports/jsonld-graph.ts';
import { guideGpx, guideKml } from '../../exports/points.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { DataFile } from '../../i18n/strings/data.ts';
import type { Guide } from '../../model/links.ts';
import { guideDate } from '../../site.ts';

/** A file below /data/. */
export interface OpenFile {
  what: DataFile;
  name: string;
  /** The language of its words; left out where it holds several. */
  locale?: Locale;
  mediaType: string;
  text: string;
}

function inOneLanguage(guide: Guide, locale: Locale): OpenFile[] {
  const file = (what: DataFile, stem: string, end: string, mediaType: string, text: string) => ({
    ...{ what, name: `${stem}.${locale}.${end}`, locale, mediaType, text },
  });
  const geojson = JSON.stringify(guideGeojson(guide));
  return [
    file('geojson', 'guide', 'geojson', 'application/geo+json', geojson),
    ...csvFolders.map((each) => file(each, each, 'csv', 'text/csv', csv(guide, each))),
    file('ics', 'events', 'ics', 'text/calendar', guideIcs(guide, locale, guideDate())),
  ];
}

function inAllLanguages(guides: readonly (readonly [Locale, Guide])[]): OpenFile[] {
  const [first, ...others] = guides.map(([, guide]) => guide);
  if (!first) return [];
  const file = (what: DataFile, mediaType: string, text: string): OpenFile => ({
    ...{ what, name: `guide.${what}`, mediaType, text },
  });
  return [
    file('gpx', 'application/gpx+xml', guideGpx(first, others)),
    file('kml', 'application/vnd.google-earth.kml+xml', guideKml(first, others)),
    file('jsonld', 'application/ld+json', guideJsonld(guides, thingSetting())),
  ];
}

async function make(): Promise<OpenFile[]> {
  const guides = await Promise.all(
    locales.map(async (locale) => [locale, await guideIn(locale)] as const),
  );
  return [
    ...guides.flatMap(([locale, guide]) => inOneLanguage(guide, locale)),
    ...inAllLanguages(guides),
  ];
}

let made: Promise<OpenFile[]> | undefined;

/** @returns every file but the checksums, made once a build (at every request in dev). */
export async function openFiles(): Promise<OpenFile[]> {
  const files = (import.meta.env.DEV ? undefined : made) ?? make();
  made = files;
  return files;
}

/** @returns where each file is, below the base, and what it is. */
export const distributions = (files: readonly OpenFile[]) =>
  files.map(({ name, mediaType }) => ({ path: `/data/${name}`, mediaType }));
