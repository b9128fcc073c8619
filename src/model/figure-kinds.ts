/** Kinds of figure, their units and how long each stays fresh. Pure. */
import { addMonths, type PartialDate } from './dates.ts';

/**
 * Months after which a figure of this kind is shown as old; `null` for what does not age.
 * Set by us: a timetable changes within the year, a head count within a few.
 */
export const shelfLife = {
  price: 24,
  fare: 12,
  ticket: 24,
  workers: 36,
  workshops: 60,
  output: 36,
  turnover: 36,
  visitors: 36,
  population: 120,
  households: 120,
  'travel-time': 60,
  'making-time': null,
  distance: null,
  size: null,
  height: null,
  area: null,
  founded: null,
} as const satisfies Record<string, number | null>;

export type FigureKind = keyof typeof shelfLife;
export const figureKinds = Object.keys(shelfLife) as FigureKind[];

/** Months after which published opening hours and departures, and a contact, are shown as old. */
export const hoursShelfLife = 12;
export const contactShelfLife = 36;

/** What a figure counts. `IDR` is rupiah; the rest are spelt out by the interface. */
export const units = [
  'IDR',
  'person',
  'household',
  'workshop',
  'piece',
  'sheet',
  'container',
  'kg',
  'tonne',
  'litre',
  'km',
  'm',
  'cm',
  'm2',
  'hectare',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'percent',
] as const;
export type Unit = (typeof units)[number];

/** Over what time a figure holds, as in "per month". */
export const periods = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

/** @returns the ISO day from which a figure is old, or `undefined` when it does not age. */
export function oldFrom(asOf: PartialDate, months: number | null): string | undefined {
  return months === null ? undefined : addMonths(asOf, months);
}
