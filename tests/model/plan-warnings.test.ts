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
    ['open then', open, ['open']],
    ['rules where it is open', { at: { ...open.at, protocol: true } }, ['protocol', 'open']],
    ['closed on Mondays', { ...open, plan: { date: '2026-11-30' } }, ['closed-day']],
    ['closed so early', { ...open, plan: { leave: 8 * hour } }, ['closed-then']],
    ['closing meanwhile', { ...open, plan: { leave: 15.5 * hour } }, ['closed-then']],
    ['closing as one leaves', { ...open, plan: { leave: 15 * hour } }, ['open']],
    ['an event that the guide has not', { at: { events: [[3, 'closes']] } }, []],
    ['at sunrise', { plan: { leave: 5 * hour + 30 } }, []],
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

test('light is told of once a day: of the first stop before sunrise, the first after sunset', () => {
  const placeOf = () => place({});
  const night = { nextDay: true };
  const stops = [{}, {}, { minutes: 14 * hour }, {}, night, {}].map((more) =>
    stopAt('places/x', more),
  );
  const plan: Plan = { ...emptyPlan, date: '2026-11-28', leave: 3 * hour, stops };
  const light = { sunrise: 5 * hour + 30, sunset: 18 * hour };
  const knowledge = { placeOf, events: [], daylight: () => light };
  const visits = visitsOf(plan, () => point);
  const told = warningsOf(plan, visits, knowledge).map((list) => list.map(({ kind }) => kind));
  const early = ['before-sunrise'];
  expect(told).toEqual([early, [], ['after-sunset'], [], early, []]);
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
    expect(openOn([[6 * day + 20 * hour, 7 * day]], 0)).toEqual([]);
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
