/** Sunrise and sunset, computed by SunCalc (after J. Meeus; see its README). Pure. */
// suncalc: 2.0 kB compressed, loaded by the planner alone.
import { getTimes } from 'suncalc';
import type { Point } from './precision.ts';

/** When the sun is up, in minutes from local midnight. */
export interface Daylight {
  sunrise: number;
  sunset: number;
}

/** Minutes from midnight of an instant in a time zone. */
function clockOf(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(instant);
  const [hours = 0, minutes = 0] = parts.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * @param date an ISO day; @param point in WGS84 degrees; @param timeZone an IANA name.
 * @returns sunrise and sunset of that day to the minute, with no hill before the horizon;
 * `undefined` where the sun does not rise or set.
 */
export function daylight(
  date: string,
  { lat, lon }: Point,
  timeZone: string,
): Daylight | undefined {
  // Noon by the sun: the solar day that the library picks is the day meant, east or west of here.
  const noon = new Date(Date.parse(`${date}T12:00:00Z`) - (lon / 15) * 3_600_000);
  const { sunrise, sunset } = getTimes(noon, lat, lon);
  if (!sunrise || !sunset) return undefined;
  return { sunrise: clockOf(sunrise, timeZone), sunset: clockOf(sunset, timeZone) };
}
