/** Fetches what the map draws. */
import type { FeatureCollection } from 'geojson';
import type { EntryCollection } from '../../exports/geojson.ts';
import { readData } from '../edition.ts';
import type { Setting } from '../setting.ts';

/** @returns the entries and the basemap; throws when one cannot be had. */
export async function fetchData({ base, locale }: Setting, signal: AbortSignal) {
  const [entries, basemap] = await Promise.all([
    readData(base, `data/guide.${locale}.geojson`, signal),
    readData(base, 'basemap.geojson', signal),
  ]);
  return { entries: entries as EntryCollection, basemap: basemap as FeatureCollection };
}
