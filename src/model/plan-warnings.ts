/** What speaks against a plan as it stands, or should be known before. Pure. */
import { addDays, firstDay, lastDay } from './dates.ts';
import type { Dated } from './calendar.ts';
import type {
  Interval,
  LastDeparture,
  PlanEvent,
  PlanHours,
  PlanPlace,
  Touch,
} from './plan-place.ts';
import type { Daylight } from './plan-sun.ts';
import { weekdayOf, type Visit } from './plan-times.ts';
import type { Plan, Spot } from './plan.ts';

const day = 24 * 60;

/** A thing to know of one stop of a plan. */
export type Warning =
  | { kind: 'late' }
  | { kind: 'before-sunrise' | 'after-sunset'; sun: number }
  | {
      kind: 'closed-day' | 'closed-then' | 'open';
      open: readonly Interval[];
      weekday: number;
      asOf: string;
    }
  | { kind: 'hours-vary'; asOf: string }
  | { kind: 'event'; touch: Touch; event: PlanEvent; date: Dated }
  | { kind: 'usual'; event: PlanEvent }
  | { kind: 'undated'; event: PlanEvent }
  | { kind: 'departed'; departure: LastDeparture; from: string }
  | { kind: 'timetable'; departures: readonly LastDeparture[] }
  | { kind: 'protocol' | 'visits-no' | 'visits-ask' | 'visits-unknown' | 'no-point' };

/** What the warnings rest on. */
export interface Knowledge {
  placeOf: (at: Spot) => PlanPlace | undefined;
  events: readonly PlanEvent[];
  /** Sunrise and sunset of an ISO day. */
  daylight: (date: string) => Daylight | undefined;
}

/** @returns the opening hours of one day of the week, in minutes from its midnight. */
export function openOn(week: readonly Interval[], weekday: number): Interval[] {
  const start = weekday * day;
  return [-7 * day, 0]
    .flatMap((shift) =>
      week.map(([from, to]) => [from + shift - start, to + shift - start] as const),
    )
    .filter(([from, to]) => to > 0 && from < day)
    .map(([from, to]) => [Math.max(from, 0), to] as const);
}

function ofHours(
  { week, asOf }: PlanHours,
  date: string,
  arrive: number,
  leave: number,
): Warning[] {
  if (!week) return [{ kind: 'hours-vary', asOf }];
  const weekday = weekdayOf(date);
  const open = openOn(week, weekday);
  if (open.length === 0) return [{ kind: 'closed-day', open, weekday, asOf }];
  const isOpen = open.some(([from, to]) => from <= arrive && leave <= to);
  return [{ kind: isOpen ? 'open' : 'closed-then', open, weekday, asOf }];
}

/** @returns whether a published date, as exact as it is, may touch a day. */
const touches = ({ start, end = start }: Dated, date: string) =>
  firstDay(start) <= date && date <= lastDay(end);

/** Events by their published dates; beyond the last of a closure, when it usually is. */
function ofEvents({ events = [] }: PlanPlace, all: readonly PlanEvent[], date: string): Warning[] {
  return events.flatMap(([number, touch]): Warning[] => {
    const event = all[number];
    if (!event) return [];
    const found = event.dates.filter((each) => touches(each, date));
    if (found.length > 0) return found.map((each) => ({ kind: 'event', touch, event, date: each }));
    const last =
      event.dates
        .map(({ start, end = start }) => lastDay(end))
        .sort()
        .at(-1) ?? '';
    return event.type === 'closure' && last < date ? [{ kind: 'usual', event }] : [];
  });
}

/** Closures by their name, while no day is chosen that their dates could be held against. */
const ofClosures = ({ events = [] }: PlanPlace, all: readonly PlanEvent[]): Warning[] =>
  events.flatMap(([number]) => {
    const event = all[number];
    return event?.type === 'closure' ? [{ kind: 'undated' as const, event }] : [];
  });

/** The first row of a day that light does not reach, so that a long evening is said once. */
function ofLight(visit: Visit, light: Daylight | undefined, earlier: readonly Visit[]): Warning[] {
  if (!light) return [];
  const same = earlier.filter((each) => each.day === visit.day);
  const isDark = ({ leave }: Visit) => leave > light.sunset;
  if (isDark(visit) && !same.some(isDark)) return [{ kind: 'after-sunset', sun: light.sunset }];
  const early = same.length === 0 && visit.arrive < light.sunrise;
  return early ? [{ kind: 'before-sunrise', sun: light.sunrise }] : [];
}

const visitsKinds = {
  no: 'visits-no',
  appointment: 'visits-ask',
  unknown: 'visits-unknown',
} as const;

/**
 * What holds of a place on any day.
 * @param left whether one may leave Lebak from here: not from where a plan with another end begins.
 */
function ofPlace(
  { protocol, visits, transport, departures = [], point }: PlanPlace,
  left: boolean,
): Warning[] {
  const isLeft = left && (transport || departures.length > 0);
  return [
    ...(protocol ? [{ kind: 'protocol' as const }] : []),
    ...(visits && visits !== 'yes' ? [{ kind: visitsKinds[visits] }] : []),
    ...(isLeft ? [{ kind: 'timetable' as const, departures }] : []),
    ...(point ? [] : [{ kind: 'no-point' as const }]),
  ];
}

/**
 * The published departures that one comes too late for: from where one is, or at the end of a plan
 * without an end from where it began, since one has to get back there.
 */
function ofDepartures(visit: Visit, isLast: boolean, plan: Plan, about: Knowledge): Warning[] {
  const back = isLast && !plan.end ? plan.start?.at : undefined;
  const places = visit.role === 'start' ? [] : [visit.stop.at, ...(back ? [back] : [])];
  return places.flatMap((at) => {
    const { departures = [], title } = about.placeOf(at) ?? {};
    const missed = departures.filter((departure) => departure.at < visit.leave);
    return missed.map((departure) => ({ kind: 'departed', departure, from: title ?? '' }) as const);
  });
}

/** What the day does to a place: events and opening hours. */
function ofDay(visit: Visit, date: string, about: Knowledge): Warning[] {
  const place = about.placeOf(visit.stop.at);
  if (!date) return place ? ofClosures(place, about.events) : [];
  const [arrive, leave] = [visit.arrive % day, (visit.arrive % day) + visit.stop.minutes];
  const hours = visit.role === 'stop' ? place?.hours : undefined;
  return [
    ...(place ? ofEvents(place, about.events, date) : []),
    ...(hours ? ofHours(hours, date, arrive, leave) : []),
  ];
}

/** What is open speaks against nothing. */
const isLast = ({ kind }: Warning) => Number(kind === 'open');

/**
 * @returns for each visit what to know, the gravest first and the hours of what is open last. Without a
 * date nothing is said of hours and light, and of events only which closures there are.
 */
export function warningsOf(plan: Plan, visits: readonly Visit[], about: Knowledge): Warning[][] {
  return visits.map((visit, index) => {
    const place = about.placeOf(visit.stop.at);
    const date = plan.date && addDays(plan.date, visit.day + Math.floor(visit.arrive / day));
    return [
      ...ofDay(visit, date, about),
      ...(visit.leave > day ? [{ kind: 'late' as const }] : []),
      ...(date ? ofLight(visit, about.daylight(date), visits.slice(0, index)) : []),
      ...ofDepartures(visit, index === visits.length - 1, plan, about),
      ...(place ? ofPlace(place, visit.role !== 'start' || !plan.end) : []),
    ].sort((a, b) => isLast(a) - isLast(b));
  });
}
