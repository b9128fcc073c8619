/** The entries that one can stop at, as the planner reads them. Pure. */
import { entryPath } from '../i18n/routes.ts';
import { minutesOf } from '../model/dates.ts';
import { pointOf } from '../model/distance.ts';
import type { Entry, EntryOf } from '../model/entry.ts';
import { isPointKind, type PointKind } from '../model/kinds.ts';
import type { Guide } from '../model/links.ts';
import type { Interval, PlanData, PlanEvent, PlanPlace, Touch } from '../model/plan-place.ts';

/** Turns published hours into intervals of a week, or says that weeks differ. */
export type Weekly = (value: string) => Interval[] | undefined;

type PointEntry = Extract<Entry, { kind: PointKind }>;
type EventEntry = Extract<Entry, { kind: 'event' }>;

const isPointEntry = (entry: Entry): entry is PointEntry => isPointKind(entry.kind);

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

/** The closures by the entries whose pages must tell of them, as `closuresOf` finds them. */
export type Closures = ReadonlyMap<string, readonly Entry[]>;

/** What the events do to each entry: the number of the event, and what it does. */
type Touches = Map<string, [number, Touch][]>;

/** What comes last holds: what an event's file says goes before what follows from it. */
const relations = ['opens', 'held-at', 'closes'] as const;

/** What each event does to the entries; a closure touches the same as it does on the pages. */
function touchesOf(guide: Guide, events: readonly EventEntry[], closures: Closures): Touches {
  const told = [...closures].flatMap(([ref, list]) => list.map((event) => ({ ref, event })));
  const toldOf = Map.groupBy(told, ({ event }) => event.ref);
  const touches: Touches = new Map();
  for (const [number, { ref }] of events.entries()) {
    const touched = new Map<string, Touch>();
    for (const each of toldOf.get(ref) ?? []) touched.set(each.ref, 'touches');
    for (const relation of relations)
      for (const each of guide.from(ref, relation)) touched.set(each.ref, relation);
    for (const [to, touch] of touched)
      touches.set(to, (touches.get(to) ?? []).concat([[number, touch]]));
  }
  return touches;
}

const isTransport = (entry: PointEntry) =>
  entry.kind === 'place' && ['station', 'terminal'].includes(entry.data.type);

function placeOf(entry: PointEntry, touches: Touches, weekly: Weekly): PlanPlace {
  const { ref, kind, locale, data, area } = entry;
  const point = pointOf(entry as EntryOf<PointKind> as Entry);
  const events = touches.get(ref);
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
    ...(events ? { events } : {}),
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
export function planData(guide: Guide, weekly: Weekly, closures: Closures): PlanData {
  const events = guide.entries.filter(isEvent);
  const touches = touchesOf(guide, events, closures);
  const places = guide.entries.filter(isPointEntry).map((entry) => placeOf(entry, touches, weekly));
  return { places, events: events.map(eventOf) };
}
