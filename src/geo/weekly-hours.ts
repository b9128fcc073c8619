/** Opening hours as intervals of a week, for the planner: the parser is not sent to a reader. */
import OpeningHours from 'opening_hours';
import type { Interval } from '../model/plan-place.ts';
import { site } from '../site.ts';

const [south, west] = site.bounds;

/** Where the hours hold: the parser wants it for holidays and for sunrise. */
const where = { lat: south, lon: west, address: { country_code: 'id', state: '' } };

/** A Monday without a change of clocks anywhere, so that the zone of the machine does not matter. */
const monday = new Date(2026, 0, 5);
const nextMonday = new Date(2026, 0, 12);

/** Holidays have no table for this country, and the sun has a clock of its own each day. */
const unlike = /\b(PH|SH|sunrise|sunset|dawn|dusk)\b/;

const minutes = (date: Date) => Math.round((date.getTime() - monday.getTime()) / 60_000);

/** Values that have been read: the planner and each page of an entry ask for the same ones. */
const known = new Map<string, Interval[] | undefined>();

/**
 * @param value in the syntax of OpenStreetMap (wiki: Key:opening_hours/specification).
 * @returns when it is open, in minutes from Monday 00:00; `undefined` where weeks differ (seasons,
 * holidays, sunrise), where a time is uncertain, and for what cannot be read.
 */
export function weeklyHours(value: string): Interval[] | undefined {
  if (!known.has(value)) known.set(value, read(value));
  return known.get(value);
}

function read(value: string): Interval[] | undefined {
  if (unlike.test(value)) return undefined;
  try {
    const hours = new OpeningHours(value, where);
    if (!hours.isWeekStable()) return undefined;
    const found = hours.getOpenIntervals(monday, nextMonday);
    if (found.some(([, , unknown]) => unknown)) return undefined;
    return found.map(([from, to]) => [minutes(from), minutes(to)] as const);
  } catch {
    return undefined;
  }
}
