/** The entries that one can stop at, as the planner reads them. Pure. */
import { entryPath } from '../i18n/routes.ts';
import { minutesOf } from '../model/dates.ts';
import { pointOf } from '../model/distance.ts';
import type { Entry, EntryOf } from '../model/entry.ts';
import { pointKinds, type Kind, type PointKind } from '../model/kinds.ts';
import type { Guide } from '../model/links.ts';
import type { Interval, PlanData, PlanEvent, PlanPlace, Touch } from '../model/plan-place.ts';

/** Turns published hours into intervals of a week, or says that weeks differ. */
export type Weekly = (value: string) => Interval[] | undefined;

type PointEntry = Extract<Entry, { kind: PointKind }>;
type EventEntry = Extract<Entry, { kind: 'event' }>;

const isPointEntry = (entry: Entry): entry is PointEntry =>
  (pointKinds as readonly Kind[]).includes(entry.kind);

const isEvent = (entry: Entry): entry is EventEntry => entry.kind === 'event';

function hoursOf(entry: PointEntry, weekly: Weekly): Pick<PlanPlace, 'hours'> {
  if (entry.kind === 'village' || !entry.data.hours) return {};
  const { value, asOf } = entry.data.hours;
  const week = weekly(value);
  return { hours: week ? { week, asOf } : { asOf } };
}

function departuresOf({ data }: PointEntry): Pick<PlanPlace, 'departures'> {
  const list = 'lastDepartures' in data ? Object.values(data.lastDepartures ?? {}) : [];
  const departures = list.map(({ value, text, asOf }) => ({ at: minutesOf(value), text, asOf }));
  return departures.length > 0 ? { departures } : {};
}

const visitsOf = (entry: PointEntry): Pick<PlanPlace, 'visits'> =>
  entry.kind === 'maker' ? { visits: entry.data.visits?.answer ?? 'unknown' } : {};

/** What each event does to an entry; a closure also touches what its text tells of. */
function touchOf(guide: Guide, event: EventEntry, entry: Entry): Touch | undefined {
  const stated = (['closes', 'held-at', 'opens'] as const).find((relation) =>
    guide.from(event.ref, relation).includes(entry),
  );
  const told = event.data.type === 'closure' && guide.from(event.ref, 'mentions').includes(entry);
  return stated ?? (told ? 'mentions' : undefined);
}

function eventsOf(guide: Guide, events: readonly EventEntry[], entry: Entry) {
  const found = events.flatMap((event, number) => {
    const touch = touchOf(guide, event, entry);
    return touch ? [[number, touch] as const] : [];
  });
  return found.length > 0 ? { events: found } : {};
}

const isTransport = (entry: PointEntry) =>
  entry.kind === 'place' && ['station', 'terminal'].includes(entry.data.type);

function placeOf(entry: PointEntry, guide: Guide, events: EventEntry[], weekly: Weekly): PlanPlace {
  const { ref, kind, locale, data, area } = entry;
  const point = pointOf(entry as EntryOf<PointKind> as Entry);
  return {
    ...{ ref, kind, title: data.title, path: entryPath(locale, ref) },
    kecamatan: area?.kecamatan ?? '',
    ...(point ? { point } : {}),
    ...hoursOf(entry, weekly),
    ...visitsOf(entry),
    ...(Object.keys(data.protocol ?? {}).length > 0 ? { protocol: true as const } : {}),
    ...(Object.keys(data.access ?? {}).length > 0 ? { access: true as const } : {}),
    ...(isTransport(entry) ? { transport: true as const } : {}),
    ...departuresOf(entry),
    ...eventsOf(guide, events, entry),
  };
}

const eventOf = ({ ref, locale, data }: EventEntry): PlanEvent => ({
  ...{ title: data.title, path: entryPath(locale, ref), type: data.type },
  ...(data.usual ? { usual: data.usual.text } : {}),
  dates: Object.values(data.occurrences ?? {}).map(({ start, end, status }) => ({
    ...{ start, status },
    ...(end ? { end } : {}),
  })),
});

/**
 * The villages, makers and places of a guide with what decides whether a day there works out.
 * @returns points as exact as their precision allows; nothing of where a hidden one is.
 */
export function planData(guide: Guide, weekly: Weekly): PlanData {
  const events = guide.entries.filter(isEvent);
  const places = guide.entries
    .filter(isPointEntry)
    .map((entry) => placeOf(entry, guide, events, weekly));
  return { places, events: events.map(eventOf) };
}
