import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals, isAbout, precisions, shownPoint } from '../../src/model/precision.ts';

const written = (degrees: number) => /\.(\d+)/.exec(String(degrees))?.[1]?.length ?? 0;

// Coordinates as editors write them, with up to 7 decimals.
const degrees = (most: number) =>
  fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((tenMillionths) => tenMillionths / 1e7);

it('is measured exactly between points that are exact, else about', () => {
  const [exact, village] = [{ precision: 'exact' }, { precision: 'village' }] as const;
  expect([isAbout(exact, exact), isAbout(exact, village), isAbout(village)]).toEqual([
    ...[false, true, true],
  ]);
});

describe('the point that outputs may show', () => {
  it.each([
    ['exact', -6.3612456, 106.2647899, -6.36125, 106.26479],
    ['village', -6.3612456, 106.2647899, -6.361, 106.265],
    ['kecamatan', -6.3612456, 106.2647899, -6.36, 106.26],
  ] as const)('is rounded where it is %s', (precision, lat, lon, shownLat, shownLon) => {
    expect(shownPoint({ lat, lon, precision })).toEqual({
      lat: shownLat,
      lon: shownLon,
      precision,
    });
  });
  it('is none when it is hidden, or when there is none', () => {
    expect(shownPoint({ lat: -6.4, lon: 106.2, precision: 'hidden' })).toBeUndefined();
    expect(shownPoint(undefined)).toBeUndefined();
  });
  it('carries nothing else of the location', () => {
    const location = { lat: -6.4, lon: 106.2, precision: 'exact' as const, source: ['a'] };
    expect(Object.keys(shownPoint(location) ?? {})).toEqual(['lat', 'lon', 'precision']);
  });
  it('never has more decimals than its precision allows, and is never far off', () => {
    const any = fc.constantFrom(...precisions.filter((each) => each !== 'hidden'));
    fc.assert(
      fc.property(degrees(90), degrees(180), any, (lat, lon, precision) => {
        const shown = shownPoint({ lat, lon, precision });
        const allowed = decimals[precision];
        expect(
          Math.max(written(shown?.lat ?? NaN), written(shown?.lon ?? NaN)),
        ).toBeLessThanOrEqual(allowed);
        const off = Math.max(
          Math.abs((shown?.lat ?? 99) - lat),
          Math.abs((shown?.lon ?? 999) - lon),
        );
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -allowed + 1e-9);
      }),
    );
  });
});
