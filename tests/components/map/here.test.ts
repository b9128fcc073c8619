import { describe, expect, test } from 'vitest';
import { boxOf, placeOf, squaresAt } from '../../../src/components/map/here.ts';
import { locator } from '../../../src/geo/locator.ts';

const point = { lat: -6.4, lon: 106.25 };
const [x, y] = placeOf(point);

describe('the mark of an entry', () => {
  test('stands where the point falls, in whole units', () => {
    const [exactX, exactY] = locator.project(point);
    expect([x, y]).toEqual([Math.round(exactX), Math.round(exactY)]);
  });

  test('takes what is drawn: a pin above its point, a dot, and a ring of twice its size', () => {
    const pin = boxOf({ ...point, precision: 'exact' });
    expect([pin.y + pin.height, pin.x + pin.width / 2]).toEqual([y, x]);
    const [dot, ring] = (['village', 'kecamatan'] as const).map((precision) =>
      boxOf({ ...point, precision }),
    );
    expect(dot).toEqual({ x: x - 8, y: y - 8, width: 16, height: 16 });
    expect(ring).toEqual({ x: x - 17, y: y - 17, width: 34, height: 34 });
  });

  test('is one of many squares, each drawn from the one before', () => {
    const places = [[40, 10], [10, 30], [10, 20]] as const; // prettier-ignore
    expect(squaresAt(places)).toBe('m6 16h8v8h-8zm0 10h8v8h-8zm30 -20h8v8h-8z');
    expect(squaresAt([])).toBe('');
  });
});
