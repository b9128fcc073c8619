import { describe, expect, test } from 'vitest';
import { sea } from '../../src/geo/basemap.ts';
import { metresOffshore } from '../../src/geo/sea.ts';
import { distance } from '../../src/model/distance.ts';

const coast = sea.geometry.coordinates.flat(2).map(([lon = 0, lat = 0]) => ({ lat, lon }));

describe('how far out at sea a point lies', () => {
  test('is nothing in the middle of the land', () => {
    expect(metresOffshore({ lat: -6.3591, lon: 106.2494 })).toBe(0);
  });

  test.each([
    { lat: -6.99, lon: 106.0 },
    { lat: -7.04, lon: 106.3 },
    { lat: -6.9, lon: 105.86 },
  ])('is never more than to the nearest corner of the coast: $lat, $lon', (point) => {
    const corner = Math.min(...coast.map((each) => distance(point, each) * 1000));
    expect(metresOffshore(point)).toBeGreaterThan(500);
    expect(metresOffshore(point)).toBeLessThan(corner * 1.005);
  });

  test('grows metre for metre on the way straight out', () => {
    const near = metresOffshore({ lat: -7.04, lon: 106.3 });
    const far = metresOffshore({ lat: -7.03, lon: 106.3 });
    expect(near - far).toBeGreaterThan(0);
    expect(near - far).toBeLessThan(1113);
  });
});
