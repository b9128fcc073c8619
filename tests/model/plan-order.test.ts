import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactUpTo, lengthOf, shortest } from '../../src/model/plan-order.ts';
import { emptyPlan, isOwn, rowsOf, type Plan, type Spot } from '../../src/model/plan.ts';
import type { Point } from '../../src/model/precision.ts';
import { points, stopAt } from './plans.ts';

const pointOf = (at: Spot): Point | undefined => (isOwn(at) ? at : undefined);
const length = (plan: Plan) =>
  lengthOf(
    rowsOf(plan).map(({ stop }) => stop.at),
    pointOf,
  );
const own = (point: Point, name: number) => stopAt({ ...point, name: String(name) });
const names = ({ stops }: Plan) => stops.map(({ at }) => (isOwn(at) ? at.name : at));

/** Plans of points, some with a start or an end, some with stops that have no point. */
const spread = (least: number, most: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      all: fc.array(fc.option(points, { freq: 9, nil: undefined }), {
        minLength: least,
        maxLength: most,
      }),
      start: fc.option(points, { nil: undefined }),
      end: fc.option(points, { nil: undefined }),
    })
    .map(({ all, start, end }) => ({
      ...emptyPlan,
      stops: all.map((point, at) => (point ? own(point, at) : stopAt(`villages/v${at}`))),
      ...{ start: start && own(start, -1), end: end && own(end, -2) },
    }));

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, at) =>
    permutations(list.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  );
}

describe('the shortest order', () => {
  test('of stops on a line follows the line', () => {
    const stops = [3, 1, 4, 0, 2].map((lon) => own({ lat: 0, lon }, lon));
    const plan = { ...emptyPlan, start: own({ lat: 0, lon: -1 }, -1), stops };
    expect(names(shortest(plan, pointOf))).toEqual(['0', '1', '2', '3', '4']);
  });

  test('is never longer than the order given, and holds the same stops', () => {
    fc.assert(
      fc.property(fc.oneof(spread(0, exactUpTo), spread(exactUpTo + 1, 30)), (plan) => {
        const found = shortest(plan, pointOf);
        expect(length(found)).toBeLessThanOrEqual(length(plan) + 1e-6);
        expect(names(found).sort()).toEqual(names(plan).sort());
        expect([found.start, found.end]).toEqual([plan.start, plan.end]);
      }),
      { numRuns: 500 },
    );
  });

  test('is never longer than an order that was good already', () => {
    fc.assert(
      fc.property(spread(exactUpTo + 1, 25), fc.nat(), (plan, turn) => {
        const good = shortest(plan, pointOf);
        const at = plan.start ? 0 : turn % good.stops.length;
        const turned = { ...good, stops: [...good.stops.slice(at), ...good.stops.slice(0, at)] };
        for (const given of [good, turned])
          expect(length(shortest(given, pointOf))).toBeLessThanOrEqual(length(given) + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test('of many stops has no stretch that would be better the other way round', () => {
    fc.assert(
      fc.property(spread(exactUpTo + 1, 30), (plan) => {
        const found = shortest(plan, pointOf);
        const { stops } = found;
        for (let from = 0; from < stops.length; from += 1)
          for (let to = from + 2; to <= stops.length; to += 1) {
            const turned = stops.slice(from, to).reverse();
            const other = [...stops.slice(0, from), ...turned, ...stops.slice(to)];
            expect(length({ ...found, stops: other })).toBeGreaterThan(length(found) - 1e-6);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('of up to seven stops is the best of all orders', () => {
    fc.assert(
      fc.property(spread(0, 6), (plan) => {
        const all = permutations(plan.stops).map((stops) => length({ ...plan, stops }));
        const placed = plan.stops.every(({ at }) => isOwn(at));
        fc.pre(placed);
        expect(length(shortest(plan, pointOf))).toBeCloseTo(Math.min(...all), 6);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves stops without a point and the nights where they are', () => {
    const [a, b] = [own({ lat: 0, lon: 5 }, 5), own({ lat: 0, lon: 1 }, 1)];
    const stops = [a, stopAt('villages/v'), { ...b, nextDay: true }];
    const plan = { ...emptyPlan, start: own({ lat: 0, lon: 0 }, 0), stops };
    const found = shortest(plan, pointOf);
    expect(names(found)).toEqual(['1', 'villages/v', '5']);
    expect(found.stops.map(({ nextDay }) => nextDay)).toEqual([false, false, true]);
  });

  test('of a hundred stops is found while one waits', () => {
    const stops = Array.from({ length: 100 }, (_, at) =>
      own({ lat: Math.sin(at * 7), lon: Math.cos(at * 13) }, at),
    );
    // Of the processor alone, since a machine may have other work; mutants run several times slower.
    const before = process.cpuUsage();
    const plan = { ...emptyPlan, stops };
    expect(length(shortest(plan, pointOf))).toBeLessThan(length(plan) / 3);
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});
