/** When dated happenings are, seen from a day. Pure. */
import { firstDay, lastDay, type PartialDate } from './dates.ts';

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

/** A stretch of days, both ends included, as ISO days. */
export interface Days {
  first: string;
  last: string;
}

/** @returns every day that a happening may have taken: `2026-03` as its end gives 31 March. */
export const daysOf = ({ start, end = start }: Omit<Dated, 'status'>): Days => ({
  first: firstDay(start),
  last: lastDay(end),
});

/** Months of the year, 1 to 12, and the years from which they are known. */
export interface KnownMonths {
  months: number[];
  years: string[];
}

const monthsBetween = (first: string, last: string): number[] => {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const count = Math.min(12, index(last) - index(first) + 1);
  return Array.from({ length: count }, (_, each) => ((index(first) + each) % 12) + 1);
};

/**
 * The months in which a happening was or is to be, from its dated occurrences alone.
 * A date that is only a year says nothing of months and is left out.
 */
export function knownMonths(occurrences: readonly Omit<Dated, 'status'>[]): KnownMonths {
  const dated = occurrences.filter(
    ({ start, end }) => start.length > 4 && (end ?? start).length > 4,
  );
  const months = dated.map(daysOf).flatMap(({ first, last }) => monthsBetween(first, last));
  return {
    months: [...new Set(months)].sort((a, b) => a - b),
    years: [...new Set(dated.map(({ start }) => start.slice(0, 4)))].sort(),
  };
}

/** @returns months as runs of neighbours, from and to: `[1, 2, 12]` gives `[[1, 2], [12, 12]]`. */
export function runsOf(months: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last?.[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}
