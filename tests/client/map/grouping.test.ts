import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSpots, type Spot } from '../../../src/client/map/grouping.ts';

const reach = 44;
const spots = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: -200, max: 400 }) }),
);
const group = (given: Spot[]) => groupSpots(given, (spot) => spot, reach);
const apart = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

describe('marks that stand close together', () => {
  test('share a mark, in the order of the list', () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 30, y: 30 },
    ];
    expect(group([a, b, c])).toEqual([[a, c], [b]]);
  });

  test('are grouped as if each were held against every group before it', () => {
    const plain = (given: Spot[]) => {
      const groups: Spot[][] = [];
      for (const spot of given) {
        const home = groups.find(([first]) => first && apart(first, spot) < reach);
        if (home) home.push(spot);
        else groups.push([spot]);
      }
      return groups;
    };
    fc.assert(
      fc.property(spots, (given) => {
        expect(group(given)).toEqual(plain(given));
      }),
    );
  });

  test('are each in exactly one group', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const grouped = group(given).flat();
        expect(grouped).toHaveLength(given.length);
        expect(new Set(grouped)).toEqual(new Set(given));
      }),
    );
  });

  test('never touch the mark of another group, and always their own', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const groups = group(given);
        const firsts = groups.map(([first]) => first);
        for (const [index, a] of firsts.entries()) {
          for (const b of firsts.slice(index + 1))
            expect(apart(a, b)).toBeGreaterThanOrEqual(reach);
        }
        for (const [first, ...rest] of groups) {
          for (const other of rest) expect(apart(first, other)).toBeLessThan(reach);
        }
      }),
    );
  });
});
