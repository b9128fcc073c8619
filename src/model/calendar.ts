/** When dated happenings are, seen from a day. Pure. */
import { lastDay, type PartialDate } from './dates.ts';

/** How sure a date is: it has been, it was announced, or a source guessed it. */
export type OccurrenceStatus = 'past' | 'announced' | 'estimated';

/** What a date of an event needs for this: its first and last day, and what its source calls it. */
export interface Dated {
  start: PartialDate;
  end?: PartialDate | undefined;
  status: OccurrenceStatus;
}

/**
 * The status of an occurrence on a day: what was announced becomes past once its last day is over.
 * @param today an ISO day.
 */
export const statusOn = (today: string, { start, end = start, status }: Dated): OccurrenceStatus =>
  lastDay(end) < today ? 'past' : status;
