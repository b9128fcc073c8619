import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineEnd, placeLabels, type Named } from '../../src/geo/labels.ts';
import type { Rectangle } from '../../src/geo/sheet.ts';

const bounds = { x: 0, y: 0, width: 277, height: 311 };
const meet = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const named = (x: number, y: number, width = 20): Named => ({ x, y, width, height: 2.6 });
const someNames = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 277 }), fc.integer({ min: 0, max: 311 }))
    .map(([x, y]) => named(x, y)),
  { maxLength: 40 },
);

describe('names on a printed map', () => {
  test('stand within it, and none meets another', () => {
    fc.assert(
      fc.property(someNames, (points) => {
        const places = placeLabels(points, bounds);
        expect(places).toHaveLength(points.length);
        for (const [at, place] of places.entries()) {
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y + place.height).toBeLessThanOrEqual(311);
          expect(places.slice(0, at).filter((each) => meet(each, place))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('stand beside their mark, on the right, where they are alone', () => {
    const [place] = placeLabels([named(100, 100)], bounds);
    expect(place).toMatchObject({ led: false });
    expect((place?.x ?? 0) - 100).toBeCloseTo(2, 5);
  });

  test('stand on the left at the right edge', () => {
    const [place] = placeLabels([named(276, 100)], bounds);
    expect((place?.x ?? 0) + 20).toBeLessThan(276);
  });

  test('of one point for many are led there by lines, each its own name', () => {
    const places = placeLabels(
      Array<Named>(8)
        .fill(named(100, 100))
        .map((each) => ({ ...each })),
      bounds,
    );
    expect(places.filter(({ led }) => led).length).toBe(8);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
  });

  test('stand beside their marks, one over another, where the paper is too small for most', () => {
    const few = { x: 0, y: 0, width: 60, height: 60 };
    const crowd = Array.from({ length: 600 }, (_, at) => named(at % 60, (at * 7) % 60));
    const places = placeLabels(crowd, few);
    expect(places).toHaveLength(600);
    const beside = places.filter((place, at) => {
      const { x = 0, y = 0 } = crowd[at] ?? {};
      return place.x === x + 4 && Math.abs(place.y + place.height / 2 - y) < 1e-9;
    });
    expect(beside.length).toBeGreaterThan(500);
    expect(placeLabels(crowd.slice(0, 12), few).some(({ led }) => led)).toBe(true);
  });

  test('cover no mark', () => {
    fc.assert(
      fc.property(someNames, (points) => {
        const covered = placeLabels(points, bounds).filter((place) =>
          points.some(({ x, y }) => meet(place, { x, y, width: 0.01, height: 0.01 })),
        );
        expect(covered).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('a line ends at the nearest point of its name', () => {
  const name = { x: 10, y: 10, width: 20, height: 4 };
  expect(lineEnd(named(0, 12), name)).toEqual([10, 12]);
  expect(lineEnd(named(40, 40), name)).toEqual([30, 14]);
});
