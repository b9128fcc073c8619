import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSpot } from '../../../src/client/map/roving.ts';

const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];

/** A cross: middle, then right, below, left, above, and one far to the right. */
const cross = [
  { x: 0, y: 0 },
  { x: 50, y: 10 },
  { x: -5, y: 60 },
  { x: -70, y: 0 },
  { x: 0, y: -80 },
  { x: 200, y: 0 },
];

const spots = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }),
  { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` },
);

describe('from a mark', () => {
  test.each<[string, number | undefined]>([
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowLeft', 3],
    ['ArrowUp', 4],
    ['Home', 0],
    ['End', 5],
    ['Enter', undefined],
    ['a', undefined],
  ])('%s leads to mark %j', (key, expected) => expect(nextSpot(cross, 0, key)).toBe(expected));

  test('nothing lies further right than the last', () => {
    expect(nextSpot(cross, 5, 'ArrowRight')).toBeUndefined();
  });

  test('an arrow never leads the other way, nor back to the same mark', () => {
    fc.assert(
      fc.property(spots, fc.nat(), fc.constantFrom(...arrows), (given, seed, key) => {
        const at = seed % given.length;
        const [from, to] = [given[at], given[nextSpot(given, at, key) ?? -1]];
        if (!from || !to) return;
        const [x, y] = [to.x - from.x, to.y - from.y];
        const along = { ArrowRight: x, ArrowLeft: -x, ArrowDown: y, ArrowUp: -y }[key] ?? 0;
        expect(along).toBeGreaterThan(0);
        expect(along).toBeGreaterThanOrEqual(Math.hypot(x, y) / Math.SQRT2 - 1e-9);
      }),
    );
  });

  test('every other mark lies in the direction of some arrow', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const reached = new Set(arrows.map((key) => nextSpot(given, 0, key)));
        reached.delete(undefined);
        expect(reached.size > 0).toBe(given.length > 1);
      }),
    );
  });

  test('arrows alone reach every mark of a grid', () => {
    const grid = Array.from({ length: 25 }, (_, at) => ({
      x: (at % 5) * 50,
      y: (at - (at % 5)) * 10,
    }));
    const seen = new Set([0]);
    for (const at of seen) {
      for (const key of arrows) seen.add(nextSpot(grid, at, key) ?? at);
    }
    expect(seen.size).toBe(25);
  });
});
