import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/dates.ts';
import { daylight } from '../../src/model/plan-sun.ts';
import { legOf, totalOf, visitsOf, weekdayOf } from '../../src/model/plan-times.ts';
import { emptyPlan, isOwn, type Spot } from '../../src/model/plan.ts';
import type { Point } from '../../src/model/precision.ts';
import { plans, stopAt } from './plans.ts';

const pointOf = (at: Spot) => (isOwn(at) ? at : undefined);
const here = { lat: -6.36, lon: 106.25, name: 'a' };
const there = { lat: -6.45, lon: 106.25, name: 'b' };

describe('the times of a plan', () => {
  test('follow from its hour, its pace and how long one stays', () => {
    const plan = {
      ...emptyPlan,
      leave: 480,
      stops: [stopAt(here), stopAt(there, { minutes: 30 })],
    };
    const [first, second] = visitsOf(plan, pointOf);
    expect(first).toMatchObject({ day: 0, arrive: 480, leave: 540, unknownLeg: false });
    // 10.0 km at 20 km an hour.
    expect(second).toMatchObject({ arrive: 575, leave: 605, leg: { direction: 's', minutes: 35 } });
    expect(totalOf(visitsOf(plan, pointOf))).toBeCloseTo(10.0, 1);
  });

  test('begin anew after a night, a day later', () => {
    const plan = { ...emptyPlan, stops: [stopAt(here), stopAt(here, { nextDay: true })] };
    expect(visitsOf(plan, pointOf)[1]).toMatchObject({ day: 1, arrive: 480 });
    const first = { ...plan, stops: [stopAt(here, { nextDay: true })] };
    expect(visitsOf(first, pointOf)[0]).toMatchObject({ day: 0, arrive: 480 });
  });

  test('count nothing for a way of unknown length, and say so', () => {
    const plan = { ...emptyPlan, stops: [stopAt(here), stopAt('places/x'), stopAt(there)] };
    const visits = visitsOf(plan, pointOf);
    expect(visits.map(({ unknownLeg }) => unknownLeg)).toEqual([false, true, false]);
    expect(visits[1]).toMatchObject({ arrive: 540, leave: 600 });
    expect(visits[2]?.leg?.kilometres).toBeCloseTo(10.0, 1);
  });

  test('never overlap', () => {
    fc.assert(
      fc.property(plans(20), (plan) => {
        const visits = visitsOf(plan, pointOf);
        const since = (day: number, minutes: number) => day * 1440 + minutes;
        visits.forEach((visit, at) => {
          const before = visits[at - 1];
          expect(visit.leave).toBe(visit.arrive + visit.stop.minutes);
          if (!before) return;
          const free = since(visit.day, visit.arrive) - since(before.day, before.leave);
          expect(free).toBeGreaterThanOrEqual(visit.leg?.minutes ?? 0);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('a leg takes at least what its pace says, in steps of five minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (pace) => {
        const { kilometres, minutes } = legOf(here, there, pace);
        expect(minutes % 5).toBe(0);
        expect(minutes).toBeGreaterThanOrEqual((kilometres / pace) * 60);
        expect(minutes).toBeLessThan((kilometres / pace) * 60 + 5);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-11-28', 5],
    ['2026-11-30', 0],
    ['2028-02-29', 1],
  ])('%s is day %i of the week', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
});

/**
 * Sunrise and sunset by another way: NOAA's "General Solar Position Calculations", with the fractional
 * year and a zenith of 90.833 degrees. @returns minutes from midnight UTC; good to two or three minutes.
 */
function byNoaa(date: string, { lat, lon }: Point): [sunrise: number, sunset: number] {
  const year = Date.parse(`${date.slice(0, 4)}-01-01T00:00:00Z`);
  const day = (Date.parse(`${date}T00:00:00Z`) - year) / 86_400_000;
  const g = ((2 * Math.PI) / 365) * day;
  const wave = (cosine: readonly number[], sine: readonly number[]) =>
    [1, 2, 3].reduce((sum, n, at) => {
      return sum + (cosine[at] ?? 0) * Math.cos(n * g) + (sine[at] ?? 0) * Math.sin(n * g);
    }, 0);
  const late = 229.18 * (0.000075 + wave([0.001868, -0.014615], [-0.032077, -0.040849]));
  const declination =
    0.006918 + wave([-0.399912, -0.006758, -0.002697], [0.070257, 0.000907, 0.00148]);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const cosine =
    Math.cos(radians(90.833)) / (Math.cos(radians(lat)) * Math.cos(declination)) -
    Math.tan(radians(lat)) * Math.tan(declination);
  const angle = (Math.acos(cosine) * 180) / Math.PI;
  return [720 - 4 * (lon + angle) - late, 720 - 4 * (lon - angle) - late];
}

describe('daylight', () => {
  test('agrees with another formula on every day of a year, in the region and elsewhere', () => {
    const places = [here, { lat: -33.9, lon: 151.2 }, { lat: 37.8, lon: -122.4 }];
    const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
    for (const place of places)
      for (const date of days) {
        const light = daylight(date, place, 'UTC');
        byNoaa(date, place).forEach((expected, at) => {
          const found = (at === 0 ? light?.sunrise : light?.sunset) ?? NaN;
          const apart = Math.abs(((found - expected + 720 + 2880) % 1440) - 720);
          expect(apart, `${date} at ${place.lat}`).toBeLessThan(4);
        });
      }
  });

  test('is told by the clock of the zone', () => {
    const light = daylight('2026-11-28', here, 'Asia/Jakarta');
    const [sunrise, sunset] = byNoaa('2026-11-28', here);
    expect(light?.sunrise).toBeCloseTo((sunrise + 420 + 1440) % 1440, -1);
    expect(light?.sunset).toBeCloseTo(sunset + 420, -1);
  });

  test('is none in the polar night', () => {
    expect(daylight('2026-12-21', { lat: 80, lon: 0 }, 'UTC')).toBeUndefined();
  });
});
