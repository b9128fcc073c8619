import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval, PlanEvent, PlanPlace } from '../../src/model/plan-place.ts';
import { addDays } from '../../src/model/dates.ts';
import { visitsOf, weekdayOf } from '../../src/model/plan-times.ts';
import { openOn, warningsOf } from '../../src/model/plan-warnings.ts';
import { emptyPlan, isOwn, type Plan, type Spot } from '../../src/model/plan.ts';
import { stopAt } from './plans.ts';

const point = { lat: -6.36, lon: 106.25, precision: 'exact' as const };
const hour = 60;
const day = 24 * hour;

/** Tuesday to Sunday, nine to four. */
const week: Interval[] = [1, 2, 3, 4, 5, 6].map((weekday) => [
  weekday * day + 9 * hour,
  weekday * day + 16 * hour,
]);

const place = (more: Partial<PlanPlace>): PlanPlace => ({
  ...{ ref: 'places/x', kind: 'place', title: 'X', path: '/wisata/x/', kecamatan: '', point },
  ...more,
});

const event = (more: Partial<PlanEvent>): PlanEvent => ({
  ...{ title: 'Kawalu', path: '/acara/kawalu/', type: 'closure', dates: [] },
  ...more,
});

interface Case {
  at?: Partial<PlanPlace>;
  events?: readonly PlanEvent[];
  plan?: Partial<Plan>;
}

/** The kinds of the warnings of the first stop. */
function kinds({ at = {}, events = [], plan = {} }: Case): string[] {
  const placeOf = (spot: Spot) => (isOwn(spot) ? undefined : place(at));
  const whole = {
    ...emptyPlan,
    date: '2026-11-28',
    leave: 9 * hour,
    stops: [stopAt('places/x')],
    ...plan,
  };
  const visits = visitsOf(whole, (spot) => placeOf(spot)?.point);
  const daylight = () => ({ sunrise: 5 * hour + 30, sunset: 18 * hour });
  return warningsOf(whole, visits, { placeOf, events, daylight })[0]?.map(({ kind }) => kind) ?? [];
}

const open = { at: { hours: { week, asOf: '2024-05' } } };

describe('what speaks against a stop', () => {
  test.each<[string, Case, string[]]>([
    ['nothing', {}, []],
    ['open then', open, []],
    ['closed on Mondays', { ...open, plan: { date: '2026-11-30' } }, ['closed-day']],
    ['closed so early', { ...open, plan: { leave: 8 * hour } }, ['closed-then']],
    ['closing meanwhile', { ...open, plan: { leave: 15.5 * hour } }, ['closed-then']],
    ['hours unsure', { at: { hours: { asOf: '2024' } } }, ['hours-vary']],
    ['hours on an unknown day', { ...open, plan: { date: '', leave: 3 * hour } }, []],
    ['before sunrise', { plan: { leave: 4 * hour } }, ['before-sunrise']],
    ['after sunset', { plan: { leave: 18 * hour } }, ['after-sunset']],
    ['past midnight', { plan: { leave: 23.5 * hour } }, ['late', 'after-sunset']],
    ['rules', { at: { protocol: true } }, ['protocol']],
    ['no visitors', { at: { visits: 'no' } }, ['visits-no']],
    ['visitors', { at: { visits: 'yes' } }, []],
    ['visitors unknown', { at: { visits: 'unknown' } }, ['visits-unknown']],
    ['a station', { at: { transport: true } }, ['timetable']],
  ])('%s', (_, what, expected) => expect(kinds(what)).toEqual(expected));

  test('a place without a point says so', () => {
    const bare = place({});
    delete bare.point;
    const placeOf = () => bare;
    const plan = { ...emptyPlan, stops: [stopAt('places/x')] };
    const knowledge = { placeOf, events: [], daylight: () => undefined };
    const visits = visitsOf(plan, () => undefined);
    expect(warningsOf(plan, visits, knowledge)).toEqual([[{ kind: 'no-point' }]]);
  });
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

describe('events', () => {
  const closed = (start: string, end?: string) =>
    event({
      dates: [{ start, status: 'announced', ...(end ? { end } : {}) }],
      usual: 'Sekali setahun.',
    });
  const at = { events: [[0, 'closes']] as const };

  test.each<[string, PlanEvent, string, string[]]>([
    ['on its only day', closed('2026-11-28'), '2026-11-28', ['event']],
    ['on its last day', closed('2026-11-01', '2026-11-28'), '2026-11-28', ['event']],
    ['known by the month', closed('2026-11'), '2026-11-28', ['event']],
    ['known by the year', closed('2026'), '2026-01-01', ['event']],
    ['before its dates', closed('2026-12-01'), '2026-11-28', []],
    ['beyond its dates', closed('2025-01-20', '2025-04'), '2026-11-28', ['usual']],
    ['in the month of its end', closed('2026-01-20', '2026-03'), '2026-03-31', ['event']],
    ['beyond its dates, whenever it usually is', event({}), '2026-11-28', ['usual']],
    ['on no chosen day', closed('2026-11-28'), '', ['undated']],
    ['a feast on no chosen day', event({ type: 'feast' }), '', []],
    ['a feast beyond its dates', event({ type: 'feast', usual: 'x' }), '2026-11-28', []],
  ])('%s', (_, found, date, expected) => {
    expect(kinds({ at, events: [found], plan: { date } })).toEqual(expected);
  });

  test('a visit within a closure is always warned of, on any day of a plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        (from, length) => {
          const [start, end] = [addDays('2026-12-01', from), addDays('2026-12-01', from + length)];
          const days = Array.from({ length: 190 }, (_, each) => addDays('2026-11-20', each));
          for (const date of days) {
            const warned = kinds({ at, events: [closed(start, end)], plan: { date } });
            expect(warned.includes('event')).toBe(start <= date && date <= end);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('hours of a day', () => {
  test('reach over midnight and over the end of the week', () => {
    const night: Interval[] = [[6 * day + 20 * hour, 7 * day + 2 * hour]];
    expect(openOn(night, 6)).toEqual([[20 * hour, 26 * hour]]);
    expect(openOn(night, 0)).toEqual([[0, 2 * hour]]);
    expect(openOn(night, 1)).toEqual([]);
  });

  test('a visit is warned of unless the place is open all the time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 22 * hour }),
        (ahead, leave) => {
          const date = addDays('2026-11-23', ahead);
          const warned = kinds({ ...open, plan: { date, leave } }).some((each) =>
            each.startsWith('closed'),
          );
          const fits = weekdayOf(date) > 0 && leave >= 9 * hour && leave + hour <= 16 * hour;
          expect(warned).toBe(!fits);
        },
      ),
      { numRuns: 500 },
    );
  });
});
