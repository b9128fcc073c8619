import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction, directions, distance, doubt } from '../../src/model/distance.ts';
import type { Point } from '../../src/model/precision.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anywhere = fc.record({ lat: degrees(-90, 90), lon: degrees(-180, 180) });
const inLebak = fc.record({ lat: degrees(-7.05, -6.2), lon: degrees(105.85, 106.6) });

/** The same distance by unit vectors and a chord: another formula than the haversine. */
function chord(a: Point, b: Point): number {
  const vector = ({ lat, lon }: Point) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [from, to] = [vector(a), vector(b)];
  const length = Math.hypot(...from.map((each, i) => each - (to[i] ?? 0)));
  return 2 * 6371.0088 * Math.asin(Math.min(1, length / 2));
}

describe('the distance', () => {
  it.each([
    ['of a degree of latitude', { lat: -6, lon: 106 }, { lat: -7, lon: 106 }, 111.195],
    ['of a degree of longitude on the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111.195],
    ['across the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111.195],
    ['from pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 77 }, 20015.115],
    ['from London to Paris', { lat: 51.5, lon: -0.1 }, { lat: 48.85, lon: 2.35 }, 342.5],
  ])('%s is right', (_, a, b, kilometres) => {
    expect(Math.abs(distance(a, b) - kilometres)).toBeLessThan(0.5);
  });
  it('agrees with another formula', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(Math.abs(distance(a, b) - chord(a, b))).toBeLessThan(0.01);
      }),
    );
  });
  it('is the same there and back, and none to the same point', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 9);
        expect(distance(a, a)).toBe(0);
      }),
    );
  });
  it('is never longer than a way round', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1e-3);
      }),
    );
  });
});

/** On flat ground, clockwise from north in degrees: enough within a regency. */
const bearing = (a: Point, b: Point) =>
  (Math.atan2((b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180), b.lat - a.lat) * 180) / Math.PI;

/** Whether a bearing is so near the border of two directions that the earth's curve may decide. */
it('is in doubt between points that stand for an area', () => {
  const points = [{}, { precision: 'village' }, { precision: 'kecamatan' }] as const;
  expect(points.map(doubt)).toEqual([0, 2, 6]);
});

const doubtful = (degree: number) => Math.abs(((degree + 360) % 45) - 22.5) < 0.5;

describe('the direction', () => {
  const here = { lat: -6.5, lon: 106.2 };
  it.each([
    ['n', 0.1, 0],
    ['ne', 0.1, 0.1],
    ['e', 0, 0.1],
    ['se', -0.1, 0.1],
    ['s', -0.1, 0],
    ['sw', -0.1, -0.1],
    ['w', 0, -0.1],
    ['nw', 0.1, -0.1],
    ['n', 0, 0],
  ] as const)('is %s for a step of %d north and %d east', (name, north, east) => {
    expect(direction(here, { lat: here.lat + north, lon: here.lon + east })).toBe(name);
  });
  it('is the nearest of the eight, and opposite on the way back', () => {
    fc.assert(
      fc.property(inLebak, inLebak, (a, b) => {
        fc.pre(distance(a, b) > 0.05 && !doubtful(bearing(a, b)));
        const there = directions.indexOf(direction(a, b));
        expect(there).toBe(Math.round((bearing(a, b) + 360) / 45) % 8);
        expect(directions.indexOf(direction(b, a))).toBe((there + 4) % 8);
      }),
    );
  });
});
