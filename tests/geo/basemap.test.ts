import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areasOf } from '../../src/geo/areas.ts';
import { basemap, lines, places, sea } from '../../src/geo/basemap.ts';
import { contains, picture, region } from '../../src/geo/frame.ts';
import { site } from '../../src/site.ts';
import { problems } from './rfc7946.ts';

const areas = areasOf(site.regionCode);
const ofLength = (length: number) => new Map([...areas].filter(([code]) => code.length === length));
const kecamatanNames = ofLength(8);
const desaNames = ofLength(13);

/** Even-odd rule along a ray to the east. */
const inRing = (ring: Position[], lon: number, lat: number) =>
  ring.reduce((inside, [x = 0, y = 0], index) => {
    const [a = 0, b = 0] = ring[index - 1] ?? [x, y];
    const crossed = y > lat !== b > lat && lon < ((a - x) * (lat - y)) / (b - y) + x;
    return crossed ? !inside : inside;
  }, false);

const inSea = ({ coordinates }: MultiPolygon, { lat, lon }: { lat: number; lon: number }) =>
  coordinates.flat().filter((ring) => inRing(ring, lon, lat)).length % 2 === 1;

const desa = places.filter(({ type }) => type === 'desa' || type === 'kelurahan');
const kecamatan = places.filter(({ type }) => type === 'kecamatan');

describe('the basemap', () => {
  test('is GeoJSON as RFC 7946 has it', () => {
    expect(problems(basemap())).toEqual([]);
  });

  test('shows the sea where there is sea', () => {
    expect(inSea(sea.geometry, { lat: -6.95, lon: 105.95 })).toBe(true);
    expect(inSea(sea.geometry, { lat: -6.5, lon: 106.25 })).toBe(false);
  });

  test('reaches as far as the picture, on each side', () => {
    const all = sea.geometry.coordinates.flat(2);
    expect(Math.min(...all.map(([lon = 0]) => lon))).toBeCloseTo(picture.west, 3);
    expect(Math.max(...all.map(([, lat = 0]) => lat))).toBeCloseTo(picture.north, 3);
    expect(Math.min(...all.map(([, lat = 0]) => lat))).toBeCloseTo(picture.south, 3);
  });

  test('names each town once, and no kecamatan that a town already names', () => {
    const names = basemap().features.flatMap(({ properties }) =>
      'name' in properties && properties.kind !== 'station' ? [properties.name] : [],
    );
    expect(names).toContain('Rangkasbitung');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the gazetteer', () => {
  test.each([
    ['desa', desa, desaNames],
    ['kecamatan', kecamatan, kecamatanNames],
  ] as const)('has each %s under its code and name', (_, listed, names) => {
    expect(new Map(listed.map(({ id, name }) => [id, name]))).toEqual(names);
  });

  test('has each desa on land, inside the region and in the kecamatan of its code', () => {
    const wrong = desa.filter(
      (place) =>
        inSea(sea.geometry, place) ||
        !contains(region, place) ||
        kecamatanNames.get(place.id.slice(0, 8)) !== place.kecamatan,
    );
    expect(wrong).toEqual([]);
  });

  test('has no two places of one id, and a source for each', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    expect(places.filter(({ source }) => !source)).toEqual([]);
  });

  test('gives no more decimals than it knows', () => {
    const points = [...places, ...lines.flatMap(({ points }) => points)];
    expect(points.filter(({ lat, lon }) => /\.\d{5}/.test(`${lat} ${lon}`))).toEqual([]);
  });
});
