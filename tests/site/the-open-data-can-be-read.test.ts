import { createHash } from 'node:crypto';
import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import type { FeatureCollection } from 'geojson';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { protectedDesa } from '../../src/geo/protected.ts';
import { locales } from '../../src/i18n/locales.ts';
import { decimals } from '../../src/model/precision.ts';
import { atomNames, gpxOrder, kmlOrder, outOfOrder, read } from '../exports/xml-reader.ts';
import { problems } from '../geo/rfc7946.ts';
import { all, bytesOf, dist, files, listed, text, textOf } from './built.ts';
import { written, type Facts } from './entries.ts';

interface Found {
  ref: string;
  lon: number;
  lat: number;
}

interface Feature {
  geometry: { type: string; coordinates: number[] } | null;
  properties: Record<string, string> | null;
}

const dom = (file: string) => read(textOf(file)) as unknown as Document;
const pointsIn = (features: readonly Feature[], id: string): Found[] =>
  features
    .filter(({ geometry }) => geometry?.type === 'Point')
    .map(({ geometry, properties }) => {
      const [lon = NaN, lat = NaN] = geometry?.coordinates ?? [];
      return { ref: properties?.[id] ?? '', lon, lat };
    });

const rows = (file: string) =>
  Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true });

const fromCsv = (file: string): Found[] =>
  rows(file)
    .data.filter(({ lat }) => lat)
    .map(({ id = '', lat, lon }) => ({ ref: id, lat: Number(lat), lon: Number(lon) }));

interface Node {
  identifier: string;
  geo?: { latitude: number; longitude: number };
}
const graph = (file: string) => (JSON.parse(textOf(file)) as { '@graph': Node[] })['@graph'];

const csvs = [...files].filter((file) => file.endsWith('.csv'));
const gpxs = [...files].filter((file) => file.endsWith('.gpx'));

const geojsons = locales.map((locale) => `data/guide.${locale}.geojson`);
const geojson = (file: string) => JSON.parse(textOf(file)) as FeatureCollection;

/** Every point of every format, as a reader that did not write it finds it. */
const found: readonly (readonly [string, Found[]])[] = [
  ...csvs.map((file) => [file, fromCsv(file)] as const),
  ...gpxs.map((file) => [file, pointsIn(readGpx(dom(file)).features as Feature[], 'cmt')] as const),
  ...geojsons.map((file) => [file, pointsIn(geojson(file).features as Feature[], 'ref')] as const),
  ['data/guide.kml', pointsIn(readKml(dom('data/guide.kml')).features as Feature[], 'id')],
  [
    'data/guide.jsonld',
    graph('data/guide.jsonld').flatMap(({ identifier, geo }) =>
      geo ? [{ ref: identifier, lon: geo.longitude, lat: geo.latitude }] : [],
    ),
  ],
];

const allowed = new Map<string, NonNullable<Facts['location']>>(
  written.flatMap(({ folder, slug, facts: { desa, location, draft } }) => {
    const land = protectedDesa.find((each) => each.desa === desa);
    const closed = land !== undefined && !land.allowed.includes(slug);
    const hidden = closed || draft || !location || location.precision === 'hidden';
    return hidden ? [] : [[`${folder}/${slug}`, location] as const];
  }),
);

describe('the points of every format', () => {
  it.each(found)(
    'in %s are those of the content, rounded as their precision wants',
    (_, points) => {
      const wrong = points.filter(({ ref, lat, lon }) => {
        const location = allowed.get(ref);
        const most = decimals[location?.precision as keyof typeof decimals];
        const isWritten = (is: number, was: number) => is === Number(was.toFixed(most));
        return !location || !isWritten(lat, location.lat) || !isWritten(lon, location.lon);
      });
      expect(wrong).toEqual([]);
    },
  );

  it('are as many in the files that hold all of them', () => {
    const count = (file: string) => new Map(found).get(file)?.length;
    const whole = ['data/guide.gpx', 'data/guide.kml', 'data/guide.jsonld', ...geojsons];
    for (const file of whole) expect(count(file), file).toBe(allowed.size);
    for (const locale of locales) {
      const tables = csvs.filter((file) => file.endsWith(`.${locale}.csv`));
      expect(tables.reduce((sum, file) => sum + (count(file) ?? 0), 0)).toBe(allowed.size);
    }
  });
});

describe('each file', () => {
  it.each(gpxs)('%s has the elements of GPX 1.1 in their order', (file) => {
    expect(outOfOrder(textOf(file), gpxOrder)).toEqual([]);
  });

  it('guide.kml has the elements of KML 2.2 in their order', () => {
    expect(outOfOrder(textOf('data/guide.kml'), kmlOrder)).toEqual([]);
  });

  it.each(geojsons)('%s is as RFC 7946 has it', (file) => {
    expect(problems(geojson(file))).toEqual([]);
  });

  it.each(locales)('has its columns explained in %s', (locale) => {
    const page = listed.find(
      ({ file }) => file === `${locale === 'id' ? '' : 'en/'}data/index.html`,
    );
    const explained = page ? all(page.root, '#dictionary ~ details dt').map(text) : [];
    const columns = new Set(csvs.flatMap((file) => rows(file).meta.fields ?? []));
    expect(columns.size).toBeGreaterThan(20);
    expect([...columns].filter((each) => !explained.includes(each))).toEqual([]);
  });

  it.each(csvs)('%s is a table without a formula', (file) => {
    const { data, errors } = rows(file);
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(10);
    const cells = data.flatMap((row) => Object.entries(row));
    const formulas = cells.filter(
      ([name, cell]) => !/^(lat|lon)$/.test(name) && /^[=+\-@\t]/.test(cell),
    );
    expect(formulas).toEqual([]);
  });

  it.each(locales)(
    'events.%s.ics has an entry for every dated occurrence, each UID once',
    (locale) => {
      const calendar = new ICAL.Component(
        ICAL.parse(textOf(`data/events.${locale}.ics`)) as unknown[],
      );
      const uids = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each).uid);
      expect(uids.length).toBeGreaterThan(20);
      expect(new Set(uids).size).toBe(uids.length);
    },
  );

  it.each(locales)('feed.%s.xml has the elements of Atom', (locale) => {
    expect(outOfOrder(textOf(`feed.${locale}.xml`), atomNames)).toEqual([]);
  });

  it('of open data has its checksum', () => {
    const lines = textOf('data/checksums.txt').trim().split('\n');
    const wrong = lines.filter((line) => {
      const [sum, file = ''] = line.split('  ');
      return createHash('sha256').update(bytesOf(file)).digest('hex') !== sum;
    });
    expect(wrong, dist).toEqual([]);
    const named = new Set(lines.map((line) => line.split('  ')[1] ?? ''));
    expect([...csvs, ...gpxs].filter((file) => !named.has(file))).toEqual([]);
  });
});
