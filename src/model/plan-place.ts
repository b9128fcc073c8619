/** What the planner knows of the entries that one can stop at. Types of `/data/plan.*.json`. */
import type { Dated } from './calendar.ts';
import type { PartialDate } from './dates.ts';
import type { PointKind, Ref } from './kinds.ts';
import type { ShownPoint } from './precision.ts';

/** Open from and to, in minutes from Monday 00:00; the end may reach into the next week. */
export type Interval = readonly [from: number, to: number];

/** Published opening hours; without `week` they are not the same every week. */
export interface PlanHours {
  week?: readonly Interval[];
  asOf: PartialDate;
}

/** The last train or bus of a day from here, as a source gave it. */
export interface LastDeparture {
  /** Minutes from midnight. */
  at: number;
  /** What leaves, and where to. */
  text: string;
  asOf: PartialDate;
}

/** What an event does to an entry: `touches` where a closure of the land must be told of. */
export type Touch = 'closes' | 'held-at' | 'opens' | 'touches';

export interface PlanEvent {
  title: string;
  /** Path of its page below the base. */
  path: string;
  type: 'feast' | 'fair' | 'closure' | 'season';
  /** When it usually is, in a sentence of its page. */
  usual?: string;
  dates: readonly Dated[];
}

export interface PlanPlace {
  ref: Ref;
  kind: PointKind;
  title: string;
  /** Path of the entry's page below the base. */
  path: string;
  /** Name of its kecamatan; empty when no source names one. */
  kecamatan: string;
  /** The point that may be shown; absent where there is none. */
  point?: ShownPoint;
  hours?: PlanHours;
  /** Whether its page has rules to respect, and ways to get there. */
  protocol?: true;
  access?: true;
  /** Whether trains or buses leave here. */
  transport?: true;
  /** The last departures that a source has published. */
  departures?: readonly LastDeparture[];
  /** What a maker says of visitors; `unknown` where it says nothing. */
  visits?: 'yes' | 'appointment' | 'no' | 'unknown';
  /** What happens here: number of the event, and what it does. */
  events?: readonly (readonly [event: number, touch: Touch])[];
}

export interface PlanData {
  places: readonly PlanPlace[];
  events: readonly PlanEvent[];
}
