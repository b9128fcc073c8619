/** A point handed over to another program: the addresses that map apps document. Pure. */
import type { Program } from '../i18n/strings/hand-over.ts';
import type { Point } from '../model/precision.ts';

/** A point as it is handed over. */
export interface NamedPoint extends Point {
  name: string;
}

/** @returns a point as people write and paste it: latitude, longitude. */
export const coordinates = ({ lat, lon }: Point): string => `${lat}, ${lon}`;

/**
 * The address by which each program opens a point. The decimals are those of the point given, so a
 * rounded point stays rounded.
 * - `geo`: the device asks which app; RFC 5870, with the label as Android documents it
 *   (developer.android.com, Common intents, "Show a location on a map").
 * - `organic`: Organic Maps' API v1, `om://map?v=1&ll=lat,lon&n=name` (README of organicmaps/api-ios,
 *   "Under the hood"). Its web address would show a wrong point where the app is not installed.
 * - `osmand`: `https://osmand.net/map?pin=lat,lon#zoom/lat/lon` (osmand.net, Map context menu, "Share").
 * - `google`: Maps URLs, action search, `api=1` (developers.google.com/maps/documentation/urls).
 */
export function handOverLinks({ lat, lon, name }: NamedPoint): Record<Program, string> {
  const at = `${lat},${lon}`;
  // Brackets end a label, so a name must not hold any.
  const label = encodeURIComponent(name.replace(/[()]/g, ' ').replace(/ +/g, ' ').trim());
  return {
    geo: `geo:${at}?q=${at}(${label})`,
    organic: `om://map?v=1&ll=${at}&n=${encodeURIComponent(name)}`,
    osmand: `https://osmand.net/map?pin=${at}#15/${lat}/${lon}`,
    google: `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(at)}`,
  };
}
