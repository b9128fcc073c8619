/** The points of a guide with the words that go with them in files for other programs. Pure. */
import { absolute, entryPath } from '../i18n/routes.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { dataStrings } from '../i18n/strings/data.ts';
import { entryStrings } from '../i18n/strings/entry.ts';
import { pointOf } from '../model/distance.ts';
import type { Entry, EntryOf } from '../model/entry.ts';
import type { Guide } from '../model/links.ts';
import { site } from '../site.ts';
import { gpx, type GpxMetadata, type Waypoint } from './gpx.ts';
import { placemarks } from './kml.ts';

/** A point of the guide; `comment` is the reference of its entry, `type` its kind. */
export type GuidePoint = Waypoint & { comment: string; description: string; type: string };

/** Address of the licence of text and data: Creative Commons Attribution-ShareAlike 4.0. */
export const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

/**
 * @param others the same entry in further languages, whose summaries follow the first.
 * @returns what is written of an entry's point; nothing where no output may show it.
 */
function guidePoint(entry: Entry, others: readonly Entry[] = []): GuidePoint | undefined {
  const found = pointOf(entry);
  if (!found) return undefined;
  const { lat, lon, precision } = found;
  const said = [entry, ...others].map(
    ({ data, locale }) => `${data.summary} (${entryStrings[locale].precision[precision]})`,
  );
  const link = absolute(entryPath(entry.locale, entry.ref));
  const words = { name: entry.data.title, comment: entry.ref, description: said.join('\n') };
  return { lat, lon, ...words, type: entry.kind, ...(link ? { link } : {}) };
}

/** @returns every point that may be shown, in the order of the first guide. */
export const guidePoints = (guide: Guide, others: readonly Guide[]): GuidePoint[] =>
  guide.entries.flatMap(
    (entry) =>
      guidePoint(
        entry,
        others.flatMap((other) => other.get(entry.ref) ?? []),
      ) ?? [],
  );

const about = (description: string): GpxMetadata => {
  const link = absolute('/');
  const copyright = { author: site.name, licence };
  return { name: site.name, description, copyright, ...(link ? { link } : {}) };
};

/** @returns the points of the guide as GPX 1.1; summaries of all languages, names of the first. */
export const guideGpx = (guide: Guide, others: readonly Guide[]): string =>
  gpx(guidePoints(guide, others), site.name, {
    metadata: about(dataStrings[defaultLocale].fileNote),
  });

/** @returns the same points as KML 2.2. */
export const guideKml = (guide: Guide, others: readonly Guide[]): string =>
  placemarks(guidePoints(guide, others), {
    name: site.name,
    description: dataStrings[defaultLocale].fileNote,
    licence,
  });

/**
 * A trip as GPX: its stops as waypoints, each once, and in their order as a route.
 * Stops without a point that may be shown are left out.
 */
export function tripGpx(trip: EntryOf<'trip'>, guide: Guide): string {
  const words = dataStrings[trip.locale];
  const points = Object.values(trip.data.stops).flatMap(({ at, text }): GuidePoint[] => {
    const entry = guide.get(at);
    const found = entry && guidePoint(entry);
    return found ? [{ ...found, description: `${text}\n${found.description}` }] : [];
  });
  const link = absolute(entryPath(trip.locale, trip.ref));
  const { title: name, summary } = trip.data;
  const description = `${summary} ${words.tripNote}`;
  const unique = [...new Map(points.map((each) => [each.comment, each])).values()];
  return gpx(unique, site.name, {
    metadata: { ...about(description), name, ...(link ? { link } : {}) },
    routes: [{ name, description, points }],
  });
}
