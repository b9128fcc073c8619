import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNames, type Named, type PlacedName } from '../../src/model/plan-names.ts';
import type { Cut } from '../../src/model/rectangle.ts';

const cut = { x: 100, y: 50, width: 200, height: 250 };
const size = 8;
const town = (x: number, y: number, name = 'Bayah'): Named => ({ name, at: [x, y] });
const mark = (x: number, y: number) => ({ x: x - 7, y: y - 7, width: 14, height: 14 });
const seen = (named: readonly Named[], marks: Parameters<typeof placeNames>[3] = []) =>
  placeNames(named, cut, size, marks);

/** What a name takes at least, with letters a little narrower than the widest. */
const boxOf = ({ name, x, y, anchor }: PlacedName): Cut => {
  const width = name.length * size * 0.6;
  return { x: anchor ? x - width : x, y: y - size * 0.75, width, height: size * 0.95 };
};

/** The area that two rectangles share. */
const shared = (a: Cut, b: Cut) => {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(across, 0) * Math.max(down, 0);
};

describe('the names of a cut picture', () => {
  test('stand below their point on its right, on its left where the edge is near', () => {
    expect(seen([town(200, 150)])).toEqual([
      { name: 'Bayah', x: 202.6, y: 157.4, anchor: undefined },
    ]);
    expect(seen([town(295, 150)])).toMatchObject([{ x: 292.4, anchor: 'end' }]);
  });

  test('give way to a mark, also to one on their own point', () => {
    const [past] = seen([town(200, 150)], [mark(200, 150)]);
    expect(past).toMatchObject({ x: 208.8, anchor: undefined });
  });

  test('are left out beyond the edge and where no side has room', () => {
    expect(seen([town(90, 150)])).toEqual([]);
    expect(seen([town(200, 150)], [{ x: 150, y: 100, width: 100, height: 100 }])).toEqual([]);
  });

  test('never meet the edge, a mark or each other, wherever towns and stops lie', () => {
    const at = fc.tuple(fc.integer({ min: 80, max: 320 }), fc.integer({ min: 30, max: 320 }));
    const places = fc.array(at, { maxLength: 12 });
    fc.assert(
      fc.property(places, places, (towns, stops) => {
        const marks = stops.map(([x, y]) => mark(x, y));
        const named = towns.map(([x, y], index) => town(x, y, 'a'.repeat(index + 3)));
        const boxes = seen(named, marks).map(boxOf);
        boxes.forEach((box, index) => {
          expect(shared(box, cut)).toBeCloseTo(box.width * box.height);
          for (const other of [...marks, ...boxes.slice(index + 1)])
            expect(shared(box, other)).toBe(0);
        });
      }),
    );
  });
});
