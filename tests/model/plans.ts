/** Plans for tests: any that a reader could put together, and entries to stop at. */
import fc from 'fast-check';
import { refOf, pointKinds, type Ref } from '../../src/model/kinds.ts';
import { clean, cleanLine, limits, type Plan, type Spot, type Stop } from '../../src/model/plan.ts';
import type { Point } from '../../src/model/precision.ts';

/** Rounded, and never the zero below zero, which no address tells from the other. */
const round = (degrees: number) => Number(degrees.toFixed(5)) + 0;

/** Any point on earth, to five decimals. */
export const points: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }).map(round),
  lon: fc.double({ min: -180, max: 180, noNaN: true }).map(round),
});

/** Any text that a field may hold, with surrogates, controls, markup and the signs of the address. */
const text = (most: number, make = clean) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.stringMatching(/^[-_.~ +%&#=<>"'\n]{0,20}$/),
    )
    .map((each) => make(each, most));

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

export const refs: fc.Arbitrary<Ref> = fc
  .tuple(fc.constantFrom(...pointKinds), slugs)
  .map(([kind, slug]) => refOf(kind, slug));

const spots: fc.Arbitrary<Spot> = fc.oneof(
  refs,
  fc
    .record({ point: points, name: text(limits.name, cleanLine) })
    .map(({ point, name }) => ({ ...point, name })),
);

const stop = (at: fc.Arbitrary<Spot>, nextDay: fc.Arbitrary<boolean>): fc.Arbitrary<Stop> =>
  fc.record({
    at,
    minutes: fc.integer({ min: 0, max: limits.minutes }),
    note: text(limits.note),
    nextDay,
  });

const end = fc.option(stop(spots, fc.constant(false)), { nil: undefined });

/** Any plan; `most` stops at the most. */
export const plans = (most = 12, at = spots): fc.Arbitrary<Plan> =>
  fc.record({
    title: text(limits.title, cleanLine),
    date: fc.option(
      fc
        .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      { nil: '' },
    ),
    leave: fc.integer({ min: 0, max: 1439 }),
    pace: fc.integer({ min: 1, max: limits.pace }),
    start: end,
    stops: fc.array(stop(at, fc.boolean()), { maxLength: most }),
    end,
  });

/** A stop that a test writes in a line. */
export const stopAt = (at: Spot, more: Partial<Stop> = {}): Stop => ({
  ...{ at, minutes: 60, note: '', nextDay: false },
  ...more,
});
