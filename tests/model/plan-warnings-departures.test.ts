import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanPlace } from '../../src/model/plan-place.ts';
import { visitsOf } from '../../src/model/plan-times.ts';
import { warningsOf } from '../../src/model/plan-warnings.ts';
import { emptyPlan, type Plan, type Spot } from '../../src/model/plan.ts';
import { stopAt } from './plans.ts';

const point = { lat: -6.36, lon: 106.25, precision: 'exact' as const };
const hour = 60;

const place = (more: Partial<PlanPlace>): PlanPlace => ({
  ...{ ref: 'places/x', kind: 'place', title: 'X', path: '/wisata/x/', kecamatan: '', point },
  ...more,
});

test('a timetable is told of where a plan ends, and of its begin when it has no end', () => {
  const placeOf = () => place({ transport: true });
  const [start, end] = [stopAt('places/a'), stopAt('places/b')];
  const told = (plan: Plan) =>
    warningsOf(
      plan,
      visitsOf(plan, () => placeOf().point),
      { placeOf, events: [], daylight: () => undefined },
    ).map((list) => list.map(({ kind }) => kind));
  expect(told({ ...emptyPlan, start, end })).toEqual([[], ['timetable']]);
  expect(told({ ...emptyPlan, start })).toEqual([['timetable']]);
});

describe('the last train or bus', () => {
  const station = place({
    ref: 'places/station',
    transport: true,
    departures: [
      { at: 20 * hour, text: 'train', asOf: '2018' },
      { at: 21 * hour, text: 'bus', asOf: '2023-04' },
    ],
  });
  const placeOf = (at: Spot) => (at === station.ref ? station : place({}));
  /** What is missed at each stop of a day that begins at an hour; a stop takes one. */
  function missed(begin: number, ends: Partial<Pick<Plan, 'start' | 'end'>>, stops = 1) {
    const plan: Plan = {
      ...emptyPlan,
      ...{ leave: begin * hour, stops: Array.from({ length: stops }, () => stopAt('places/x')) },
      ...ends,
    };
    const visits = visitsOf(plan, (at) => placeOf(at).point);
    const about = { placeOf, events: [], daylight: () => undefined };
    return warningsOf(plan, visits, about).map((list) =>
      list.flatMap((each) => (each.kind === 'departed' ? [each.departure.text] : [])),
    );
  }
  const here = stopAt('places/station', { minutes: 0 });

  test.each<[string, number, Partial<Plan>, string[][]]>([
    ['reached in time', 18, { start: here, end: here }, [[], [], []]],
    ['reached on the minute', 19, { start: here, end: here }, [[], [], []]],
    ['missed at the end', 19.5, { end: here }, [[], ['train']]],
    ['missed, both', 20.5, { end: here }, [[], ['train', 'bus']]],
    ['missed for the way back to the start', 20.5, { start: here }, [[], ['train', 'bus']]],
    [
      'of no concern to who begins there',
      22,
      { start: here, end: stopAt('places/x') },
      [[], [], []],
    ],
    ['of no concern to who never is there', 22, {}, [[]]],
  ])('%s', (_, begin, ends, expected) => expect(missed(begin, ends)).toEqual(expected));

  test('is said of the last stop alone when one has to get back', () => {
    expect(missed(20.5, { start: here }, 2)).toEqual([[], [], ['train', 'bus']]);
  });

  test('is warned of exactly when one is there later, whatever the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1380 }), (leave) => {
        const [, end] = missed(leave / hour, { end: here });
        expect(end?.length).toBe([20, 21].filter((each) => each * hour < leave + hour).length);
      }),
      { numRuns: 500 },
    );
  });
});
