/** The reader's position: asked for once, kept in memory, put into words. Knows no page. */
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { mapToolStrings, type PositionTrouble } from '../../i18n/strings/map-tools.ts';
import { distance } from '../../model/distance.ts';
import type { Point } from '../../model/precision.ts';

/** A position as the device gave it. */
export interface Fix extends Point {
  /** Radius in metres within which the reader is, with 95 % confidence (W3C Geolocation, 4.6). */
  accuracy: number;
  /** When it was taken, in milliseconds since 1970. */
  at: number;
}

/** What is asked; the browser's `navigator.geolocation` is one. */
export type Asked = Pick<Geolocation, 'getCurrentPosition'>;

/** How long a device may take, and how old a position may be that it has already, in milliseconds. */
const patience = { timeout: 30_000, maximumAge: 60_000 };

const troubles: Record<number, PositionTrouble> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

/**
 * Asks the device for its position; works without internet where the device has a receiver.
 * @param device `undefined` where the browser has none.
 * @param secure whether the page came over a secure line: browsers give no position otherwise.
 * @returns a position, or why there is none.
 */
export function askPosition(
  device: Asked | undefined,
  secure: boolean,
): Promise<Fix | PositionTrouble> {
  if (!secure) return Promise.resolve('insecure');
  if (!device) return Promise.resolve('unavailable');
  return new Promise((done) => {
    device.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy }, timestamp }) =>
        done({ lat: latitude, lon: longitude, accuracy, at: timestamp }),
      ({ code }) => done(troubles[code] ?? 'unavailable'),
      { enableHighAccuracy: true, ...patience },
    );
  });
}

/** Rounds up to one digit and a half, since an accuracy of 1,234 m is no more true than 1,500 m. */
function roundUp(metres: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(metres, 10))) / 2;
  return Math.ceil(metres / step) * step;
}

/** @returns how exact and how old a position is, in words. */
export function fixText({ accuracy, at }: Fix, now: number, locale: Locale): string {
  const { known, metres, kilometres, justNow, minutesAgo } = mapToolStrings[locale];
  const rounded = roundUp(accuracy);
  const exact =
    rounded < 1000
      ? metres(formatNumber(rounded, locale))
      : kilometres(formatNumber(rounded / 1000, locale, 1));
  const minutes = Math.floor((now - at) / 60_000);
  return known(exact, minutes < 1 ? justNow : minutesAgo(minutes));
}

/**
 * How far a point lies outside a region.
 * @param bounds south, west, north, east in WGS84 degrees.
 * @returns kilometres to its edge; 0 inside.
 */
export function kilometresOutside(
  { lat, lon }: Point,
  [south, west, north, east]: readonly [number, number, number, number],
): number {
  const edge = {
    lat: Math.min(Math.max(lat, south), north),
    lon: Math.min(Math.max(lon, west), east),
  };
  return distance({ lat, lon }, edge);
}
