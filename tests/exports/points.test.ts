import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gpx } from '../../src/exports/gpx.ts';
import { placemarks } from '../../src/exports/kml.ts';
import { guideGpx, guideKml, guidePoints, tripGpx } from '../../src/exports/points.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';
import { gpxOrder, kmlOrder, outOfOrder, read } from './xml-reader.ts';

afterEach(() => vi.unstubAllEnvs());

const here = entry('village', 'pasir-ona', at(-6.361239, 106.264789, 'exact'));
const rough = entry('place', 'curug', at(-6.54321, 106.12345, 'kecamatan'));
const village = entry('maker', 'bengkel', at(-6.54321, 106.12345, 'village'));
const hidden = entry('place', 'rahasia', at(-6.6543, 106.2345, 'hidden'));
const nowhere = entry('maker', 'toko', {});
const trip = entry('trip', 'sehari', {
  stops: {
    satu: { day: 1, at: 'places/curug', text: 'Mulai & lihat <air>.' },
    dua: { day: 1, at: 'places/rahasia', text: 'Lewati.' },
    tiga: { day: 1, at: 'villages/pasir-ona', text: 'Lihat bambu.' },
    empat: { day: 1, at: 'places/curug', text: 'Kembali.' },
  },
});
const guide = linkGuide([here, rough, village, hidden, nowhere, trip]);
const english = linkGuide([entry('village', 'pasir-ona', at(0, 0), { locale: 'en' })]);

/** What another reader finds: reference, longitude, latitude. */
const shown = [
  ['villages/pasir-ona', 106.26479, -6.36124],
  ['places/curug', 106.12, -6.54],
  ['makers/bengkel', 106.123, -6.543],
];
// The reader is written for the DOM of browsers; that of xmldom does as well.
const parsed = (text: string) => read(text) as unknown as Document;
const pointsOf = (features: { geometry: unknown; properties: unknown }[], id: string) =>
  features
    .filter(({ geometry }) => (geometry as { type: string } | null)?.type === 'Point')
    .map(({ geometry, properties }) => [
      (properties as Record<string, unknown>)[id],
      ...(geometry as { coordinates: number[] }).coordinates,
    ]);

describe('the points of a guide', () => {
  test('are read back from GPX as they were written, and no other', () => {
    const { features } = readGpx(parsed(guideGpx(guide, [english])));
    expect(pointsOf(features, 'cmt')).toEqual(shown);
  });

  test('are read back from KML as they were written, and no other', () => {
    const { features } = readKml(parsed(guideKml(guide, [english])));
    expect(pointsOf(features as never, 'id')).toEqual(shown);
  });

  test.each([
    ['GPX', () => guideGpx(guide, [english]), gpxOrder],
    ['a trip', () => tripGpx(trip, guide), gpxOrder],
    ['KML', () => guideKml(guide, [english]), kmlOrder],
  ])('stand in %s in the order of the schema', (_, write, order) => {
    expect(outOfOrder(write(), order)).toEqual([]);
  });

  test('say in every language how exact they are', () => {
    const [first] = guidePoints(guide, [english]);
    expect(first?.description).toBe('Ringkasan. (tepat)\nRingkasan. (exact)');
  });

  test('lead to their pages once the guide has a home', () => {
    vi.stubEnv('SITE_URL', '');
    expect(guideGpx(guide, [])).not.toContain('<link');
    vi.stubEnv('SITE_URL', 'https://guide.example');
    const { features } = readKml(parsed(guideKml(guide, [])));
    expect(guideGpx(guide, [])).toContain('href="https://guide.example/desa/pasir-ona/"');
    expect(features).toHaveLength(3);
  });

  test('that are hidden leave no digit behind', () => {
    const all = guideGpx(guide, []) + guideKml(guide, []) + tripGpx(trip, guide);
    expect(all).not.toMatch(/6\.65|106\.23/);
  });
});

describe('a trip', () => {
  const { features } = readGpx(parsed(tripGpx(trip, guide)));

  test('is a route through its stops in order, the hidden one left out', () => {
    const route = features.find(({ geometry }) => geometry.type === 'LineString');
    expect(route?.geometry).toMatchObject({
      coordinates: [
        [106.12, -6.54],
        [106.26479, -6.36124],
        [106.12, -6.54],
      ],
    });
    expect(route?.properties).toMatchObject({ name: 'sehari' });
  });

  test('has each stop once as a waypoint', () => {
    expect(pointsOf(features, 'cmt').map(([ref]) => ref)).toEqual([
      'places/curug',
      'villages/pasir-ona',
    ]);
  });
});

test('the tables notice an element that stands in the wrong place', () => {
  const wrong = '<gpx><wpt lat="1" lon="2"><desc>a</desc><name>b</name></wpt></gpx>';
  expect(outOfOrder(wrong, gpxOrder)).toEqual(['wpt: desc name']);
  expect(outOfOrder('<gpx><place/></gpx>', gpxOrder)).toEqual(['gpx: place']);
});

test('a character that XML has no way to write is left out', () => {
  const text = gpx([{ lat: 1, lon: 2, name: 'a\u0000b\u0008c\td\uFFFE' }], 'g');
  expect(pointsOf(readGpx(parsed(text)).features, 'name')).toEqual([['abc\td', 2, 1]]);
});

test('any words and any point survive both files', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 });
  const degrees = fc.double({ min: -80, max: 80, noNaN: true });
  // A reader does not tell -0 from 0.
  const round = (value: number) => Number(value.toFixed(5)) + 0;
  const property = fc.property(words, degrees, degrees, (text, lat, lon) => {
    const name = `a${text}b`;
    const point = { lat: round(lat), lon: round(lon), name, comment: 'x/y', description: name };
    const files = [
      readGpx(parsed(gpx([point], 'g'))),
      readKml(
        parsed(
          placemarks([{ ...point, type: 'k' }], { name, description: name, licence: 'https://l' }),
        ),
      ),
    ];
    for (const { features } of files) {
      const [feature] = features;
      expect(feature?.properties).toMatchObject({ name });
      expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [point.lon, point.lat] });
    }
  });
  fc.assert(property, { numRuns: 200 });
});
