/** Fetches what the map draws. */
import type { FeatureCollection } from 'geojson';
import type { EntryCollection } from '../../exports/geojson.ts';
import type { Setting } from './setting.ts';

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** @returns the entries and the basemap; throws when one cannot be had. */
export async function fetchData({ base, locale }: Setting, signal: AbortSignal) {
  const [entries, basemap] = await Promise.all([
    fetchJson(`${base}data/guide.${locale}.geojson`, signal),
    fetchJson(`${base}basemap.geojson`, signal),
  ]);
  return { entries: entries as EntryCollection, basemap: basemap as FeatureCollection };
}
