/** A plan of a visit as a value: what a reader put together, and the changes that make another. Pure. */
import type { Ref } from './kinds.ts';
import type { Point } from './precision.ts';

/** A point of the reader's own: a lodging, a meeting point. */
export interface OwnPoint extends Point {
  name: string;
}

/** Where one stops: an entry of the guide, or a point of one's own. */
export type Spot = Ref | OwnPoint;

export interface Stop {
  at: Spot;
  /** How long one stays. */
  minutes: number;
  note: string;
  /** Whether a night lies before this stop: it begins the next day. */
  nextDay: boolean;
}

export interface Plan {
  title: string;
  /** The first day, as an ISO day; empty: none is chosen. */
  date: string;
  /** When each day begins, in minutes from midnight. */
  leave: number;
  /** What the reader reckons to travel, in straight-line kilometres an hour. */
  pace: number;
  start: Stop | undefined;
  stops: readonly Stop[];
  end: Stop | undefined;
}

/** What a plan holds at most; texts are counted in characters (code points). */
export const limits = { stops: 100, note: 280, title: 80, name: 60, minutes: 1440, pace: 99 };

export const emptyPlan: Plan = {
  ...{ title: '', date: '', leave: 8 * 60, pace: 20 },
  ...{ start: undefined, stops: [], end: undefined },
};

/** Part of a plan that a stop plays. */
export type Role = 'start' | 'stop' | 'end';

/** A stop with its part, and its place among the stops of that part. */
export interface Row {
  role: Role;
  index: number;
  stop: Stop;
}

/** @returns start, stops and end in the order of the journey. */
export const rowsOf = ({ start, stops, end }: Plan): Row[] => [
  ...(start ? [{ role: 'start' as const, index: 0, stop: start }] : []),
  ...stops.map((stop, index) => ({ role: 'stop' as const, index, stop })),
  ...(end ? [{ role: 'end' as const, index: 0, stop: end }] : []),
];

/** @returns whether a spot is a point of the reader's own. */
export const isOwn = (at: Spot): at is OwnPoint => typeof at !== 'string';

/**
 * Makes a text fit to be kept: no lone surrogates and, but for line breaks, no control characters,
 * which neither an address nor XML 1.0 could carry; cut at a length.
 * @param most characters (code points).
 */
export function clean(text: string, most: number): string {
  const whole = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|[\p{Surrogate}\uFFFE\uFFFF]/gu, '');
  return Array.from(whole).slice(0, most).join('').trim();
}

/** Makes a text fit to be a title or a name: as `clean`, and in one line, which calendars rest on. */
export const cleanLine = (text: string, most: number): string =>
  clean(clean(text, Infinity).replace(/\s+/g, ' '), most);

/** @returns a number kept within two bounds, without decimals; the lower one for what is none. */
export const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(Math.round(value) || least, least), most);

/** How long one stays at a new stop until the reader says otherwise. */
const usualMinutes = 60;

const stopAt = (at: Spot, role: Role): Stop => ({
  ...{ at, minutes: role === 'stop' ? usualMinutes : 0, note: '', nextDay: false },
});

/** @returns whether an entry is a stop already; start and end may be anywhere. */
export const holds = ({ stops }: Plan, at: Spot): boolean =>
  !isOwn(at) && stops.some((stop) => stop.at === at);

/** @returns the plan with a further stop, or with another start or end; full plans stay as they are. */
export function withStop(plan: Plan, at: Spot, role: Role = 'stop'): Plan {
  const stop = stopAt(at, role);
  if (role !== 'stop') return { ...plan, [role]: stop };
  return plan.stops.length < limits.stops ? { ...plan, stops: [...plan.stops, stop] } : plan;
}

type Place = Pick<Row, 'role' | 'index'>;

/** @returns the plan without what stands in a row. */
export const without = (plan: Plan, { role, index }: Place): Plan =>
  role === 'stop'
    ? { ...plan, stops: plan.stops.filter((_, each) => each !== index) }
    : { ...plan, [role]: undefined };

/** @returns the plan with something else said of the stop in a row. */
export function changed(plan: Plan, { role, index }: Place, change: Partial<Stop>): Plan {
  if (role === 'stop')
    return {
      ...plan,
      stops: plan.stops.map((stop, each) => (each === index ? { ...stop, ...change } : stop)),
    };
  const stop = plan[role];
  return stop ? { ...plan, [role]: { ...stop, ...change } } : plan;
}

/** @returns the stops in another order; the nights stay where they are in the order. */
export function reordered(plan: Plan, order: readonly number[]): Plan {
  const stops = order.flatMap((index) => plan.stops[index] ?? []);
  const nights = plan.stops.map(({ nextDay }) => nextDay);
  return {
    ...plan,
    stops: stops.map((stop, index) => ({ ...stop, nextDay: nights[index] ?? false })),
  };
}

/** @returns the plan with one stop moved to another place among the stops; the same out of range. */
export function moved(plan: Plan, from: number, to: number): Plan {
  const order = plan.stops.map((_, index) => index);
  if (from === to || !(from in order) || !(to in order)) return plan;
  order.splice(to, 0, ...order.splice(from, 1));
  return reordered(plan, order);
}
