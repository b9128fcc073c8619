import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, placeLabels, type Box, type Label } from '../../../src/client/map/labels.ts';

const sight: Box = { left: 0, top: 0, right: 400, bottom: 400 };
const label = (x: number, y: number, rank = 2): Label => ({
  ...{ x, y, rank, width: 60, height: 16, centred: false },
});
const square = (x: number, y: number): Box => ({
  ...{ left: x - 14, right: x + 14, top: y - 14, bottom: y + 14 },
});
const touches = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const labels = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 20, max: 120 }),
    height: fc.constant(16),
    rank: fc.integer({ min: 1, max: 4 }),
    centred: fc.boolean(),
  }),
  { maxLength: 40 },
);
const marks = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })),
  { maxLength: 20 },
);

describe('a name', () => {
  test.each([
    ['stands to the upper right', [], 'ne'],
    ['gives way to a mark', [square(150, 180)], 'se'],
    ['goes to the left when the right is taken', [square(150, 190), square(150, 210)], 'nw'],
  ] as const)('%s', (_, taken, side) => {
    expect(placeLabels([label(100, 200)], taken, sight)).toEqual([side]);
  });

  test('stays in sight at the edge', () => {
    expect(placeLabels([label(380, 200)], [], sight)).toEqual(['nw']);
  });

  test('goes without a place among marks, unless it matters most', () => {
    const around = [-40, 0, 40].flatMap((x) => [-20, 20].map((y) => square(100 + x, 200 + y)));
    const [first] = placeLabels([label(100, 200, 1)], around, sight);
    expect(first).toBeDefined();
    expect(placeLabels([label(100, 200, 2)], around, sight)).toEqual([undefined]);
  });

  test('that matters more is placed first', () => {
    const [less, more] = placeLabels([label(100, 200, 3), label(100, 200, 1)], [], sight);
    expect([less, more]).toEqual(['se', 'ne']);
  });
});

test('no name covers another, and only the weightiest a mark', () => {
  fc.assert(
    fc.property(labels, marks, (given, at) => {
      const taken = at.map(([x, y]) => square(x, y));
      const sides = placeLabels(given, taken, sight);
      const boxes = given.flatMap((each, index) => {
        const side = sides[index];
        return side ? [{ each, box: boxOf(each, side) }] : [];
      });
      for (const [index, { each, box }] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(touches(box, other.box)).toBe(false);
        if (each.rank > 1) expect(taken.some((mark) => touches(box, mark))).toBe(false);
      }
    }),
  );
});
