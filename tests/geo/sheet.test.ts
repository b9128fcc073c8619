import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSheet, type Rectangle } from '../../src/geo/sheet.ts';

const length = (most: number) => fc.integer({ min: -most, max: most }).map((each) => each / 10);
const rectangle = fc
  .tuple(length(500), length(500), length(300), length(300))
  .map(([x, y, width, height]): Rectangle => {
    return { x, y, width: Math.abs(width), height: Math.abs(height) };
  });
const apart = (a: Rectangle, b: Rectangle) =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

describe('a sheet', () => {
  test('finds whatever comes too near, as comparing with each does', () => {
    fc.assert(
      fc.property(fc.array(rectangle, { maxLength: 12 }), rectangle, (all, one) => {
        const sheet = makeSheet(all.slice(0, 4));
        sheet.add(all.slice(4));
        for (const space of [0.05, 0.55, 20.05])
          expect(sheet.meets(one, space)).toBe(all.some((each) => apart(one, each) < space));
      }),
    );
  });

  test('gives each that touches an area, and each once', () => {
    fc.assert(
      fc.property(fc.array(rectangle, { maxLength: 12 }), rectangle, (all, area) => {
        const found = makeSheet(all).around(area);
        const touching = all.filter((each) => apart(area, each) <= 0);
        expect(found).toEqual(expect.arrayContaining(touching));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('gives nothing of what lies far away', () => {
    const [here, there] = [0, 100].map((x) => ({ x, y: 0, width: 3, height: 3 }));
    expect(makeSheet([here, there] as Rectangle[]).around({ x: 2, y: 2, width: 4, height: 4 })).toEqual([here]); // prettier-ignore
  });
});
