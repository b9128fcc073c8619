/** Dated events as iCalendar (RFC 5545), which calendars on phones read. Pure. */
import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { formatDate } from '../i18n/format.ts';
import { absolute, entryPath } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { calendarStrings } from '../i18n/strings/calendar.ts';
import { typeNames } from '../i18n/strings/kinds.ts';
import { daysOf } from '../model/calendar.ts';
import { addDays } from '../model/dates.ts';
import type { EntryOf } from '../model/entry.ts';
import type { Guide } from '../model/links.ts';
import { site, uidDomain } from '../site.ts';

type Event = EntryOf<'event'>;
type Occurrence = NonNullable<Event['data']['occurrences']>[string];

const isDay = (date: string) => date.length === 10;
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** An occurrence known to the day is firm once it was announced; everything else may move. */
const statusOf = ({ start, end = start, status }: Occurrence): ICalEventStatus =>
  status !== 'estimated' && isDay(start) && isDay(end)
    ? ICalEventStatus.CONFIRMED
    : ICalEventStatus.TENTATIVE;

/** What the file says of an occurrence: how its date was published, its note, the event's summary. */
function description(event: Event, occurrence: Occurrence): string {
  const { data, locale } = event;
  const { start, end, status, note } = occurrence;
  const published = [start, end].flatMap((date) => (date ? formatDate(date, locale) : []));
  return [
    `${status === 'past' ? '' : `${typeNames[locale][status] ?? ''}: `}${published.join(' – ')}`,
    ...([start, end ?? start].every(isDay) ? [] : [calendarStrings[locale].wholeMonths]),
    ...(note ? [note] : []),
    data.summary,
  ].join('\n');
}

function toIcs(event: Event, key: string, occurrence: Occurrence, guide: Guide, today: string) {
  const { first, last } = daysOf(occurrence);
  const where = guide.from(event.ref, 'held-at').map(({ data }) => data.title);
  const url = absolute(entryPath(event.locale, event.ref));
  return {
    id: `${event.slug}.${key}@${uidDomain}`,
    // The day of the build and not the moment: the same content gives the same file.
    stamp: midnight(today),
    start: midnight(first),
    // RFC 5545, 3.6.1: the end of a whole day is the day after it.
    end: midnight(addDays(last, 1)),
    allDay: true,
    summary: event.data.title,
    description: description(event, occurrence),
    location: where.length > 0 ? where.join(', ') : null,
    url: url ?? null,
    status: statusOf(occurrence),
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: event.data.type }],
  } satisfies ICalEventData;
}

/**
 * The occurrences of all events, known to the month at least: a year alone is no entry of a
 * calendar. A UID is made of event and occurrence, so that a new edition replaces what was read.
 * @param today an ISO day, the stamp of every entry.
 */
export function guideIcs(guide: Guide, locale: Locale, today: string): string {
  const events = guide.entries.filter((entry) => entry.kind === 'event');
  const dated = events.flatMap((event) =>
    Object.entries(event.data.occurrences ?? {})
      .filter(([, { start, end = start }]) => start.length > 4 && end.length > 4)
      .map(([key, occurrence]) => toIcs(event, key, occurrence, guide, today)),
  );
  return ical({
    name: `${site.name}: ${calendarStrings[locale].title}`,
    description: calendarStrings[locale].fileNote,
    prodId: { company: site.name, product: 'guide', language: locale.toUpperCase() },
    events: dated,
  }).toString();
}
