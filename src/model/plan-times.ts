/** When one is where, and how far it is from stop to stop. Pure. */
import { direction, distance, type Direction } from './distance.ts';
import type { PointOf } from './plan-order.ts';
import { rowsOf, type Plan, type Row } from './plan.ts';
import type { Point } from './precision.ts';

const minutesADay = 24 * 60;

/** Travel is reckoned in steps of this many minutes, rounded up: more would be false exactness. */
const step = 5;

/** The way to a stop from the one before. */
export interface Leg {
  /** In a straight line; not a distance by road. */
  kilometres: number;
  direction: Direction;
  /** What the plan's pace makes of it. */
  minutes: number;
}

/** A row of a plan with its times. */
export interface Visit extends Row {
  /** Days since the first one. */
  day: number;
  /** In minutes from midnight of that day; more than 1,440 where the day runs into the next. */
  arrive: number;
  leave: number;
  /** Absent for the first row, and where one of the two points is not known. */
  leg?: Leg;
  /** Whether there is a way to here whose length is not known. */
  unknownLeg: boolean;
}

/** @returns the way between two points at a pace in straight-line kilometres an hour. */
export function legOf(from: Point, to: Point, pace: number): Leg {
  const kilometres = distance(from, to);
  const minutes = Math.ceil(((kilometres / pace) * 60) / step) * step;
  return { kilometres, direction: direction(from, to), minutes };
}

/**
 * Lays a plan along the clock: each day begins at the plan's hour, each stop when the way to it is
 * travelled. A way of unknown length counts no time, and is marked.
 */
export function visitsOf(plan: Plan, pointOf: PointOf): Visit[] {
  let [day, clock] = [0, plan.leave];
  let before: Point | undefined;
  return rowsOf(plan).map((row, index) => {
    const { stop } = row;
    const point = pointOf(stop.at);
    const leg = before && point ? legOf(before, point, plan.pace) : undefined;
    if (stop.nextDay && index > 0) {
      day += Math.max(1, Math.ceil((clock - plan.leave) / minutesADay));
      clock = plan.leave;
    }
    const arrive = clock + (leg?.minutes ?? 0);
    clock = arrive + stop.minutes;
    before = point ?? before;
    const unknownLeg = index > 0 && !leg;
    return { ...row, day, arrive, leave: clock, unknownLeg, ...(leg ? { leg } : {}) };
  });
}

/** @returns straight-line kilometres of all ways whose length is known. */
export const totalOf = (visits: readonly Visit[]): number =>
  visits.reduce((total, { leg }) => total + (leg?.kilometres ?? 0), 0);

/** @returns the day of the week of an ISO day, 0 for Monday. */
export const weekdayOf = (date: string): number =>
  (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
