/** The closures that an entry's page tells of. */
import { protectedDesa } from '../../geo/protected.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calendarStrings } from '../../i18n/strings/calendar.ts';
import { closureDates, closuresOf } from '../../model/closures.ts';
import { addDays } from '../../model/dates.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Guide } from '../../model/links.ts';

type Event = EntryOf<'event'>;

/** Worked out once a guide: every page of it asks. */
const known = new WeakMap<Guide, Map<Ref, Event[]>>();

/** @returns the closures that touch an entry. */
export function closuresFor(ref: Ref, guide: Guide): Event[] {
  const map = known.get(guide) ?? closuresOf(guide, protectedDesa);
  known.set(guide, map);
  return map.get(ref) ?? [];
}

/** A sentence that holds from a day to a day, both included; without a day, from or for ever. */
export interface DatedLine {
  text: string;
  from?: string | undefined;
  until?: string | undefined;
}

const span = (start: string, end: string | undefined, locale: Locale) =>
  [start, end].flatMap((date) => (date ? formatDate(date, locale) : [])).join(' – ');

/**
 * @param today an ISO day: what is over on it is left out; later days are decided on the device.
 * @returns what is to be said of the dates of a closure.
 */
export function closureLines(event: Event, today: string): DatedLine[] {
  const { locale } = event;
  const words = calendarStrings[locale].closure;
  const { coming, lastKnown, lastDay } = closureDates(event, today);
  const dated = coming.flatMap(({ start, end, first, last, status }): DatedLine[] => [
    { text: words[status](span(start, end, locale)), until: last },
    ...(status === 'announced' ? [{ text: words.now, from: first, until: last }] : []),
  ]);
  const none = words.none(lastKnown && formatDate(lastKnown, locale));
  const from = coming.length > 0 && lastDay ? addDays(lastDay, 1) : undefined;
  const usual = event.data.usual ? [`${words.usual} ${event.data.usual.text}`] : [];
  return [...dated, { text: [none, ...usual, words.ask].join(' '), from }];
}

/** @returns whether a line is to be read on a day. */
export const holdsOn = (today: string, { from = '', until = '9999' }: DatedLine): boolean =>
  from <= today && today <= until;
