import jsonld from 'jsonld';
import type {
  BreadcrumbList,
  Dataset,
  DefinedTerm,
  EventSeries,
  LearningResource,
  LocalBusiness,
  Place,
  Product,
  TouristDestination,
  TouristTrip,
} from 'schema-dts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { thingOf } from '../../src/exports/jsonld.ts';
import { breadcrumbs, dataset, guideJsonld, jsonldText } from '../../src/exports/jsonld-graph.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));
afterEach(() => vi.unstubAllEnvs());

const area = { desa: 'Cijoro', kecamatan: 'Rangkasbitung', kecamatanCode: '36.02.14' };
const price = (asOf: string) => ({
  kind: 'price',
  value: [10, 20],
  unit: 'IDR',
  asOf,
  source: 'a',
});
const village = entry('village', 'ona', at(-6.361239, 106.264789), { area });
const adat = entry('village', 'adat', { desa: '36.02.06.2001' });
const product = entry('product', 'bilik', {
  figures: { lama: price('2019'), baru: { ...price('2026-01'), note: 'selembar' } },
});
const group = entry('group', 'anyaman');
const maker = entry('maker', 'toko', {
  role: 'shop',
  hours: { value: 'Mo-Fr 08:00-16:00; Sa 08:00-12:00', asOf: '2026-06', source: 'a' },
  contacts: [
    { type: 'phone', value: '0252', asOf: '2020', source: 'a' },
    { type: 'whatsapp', value: '+62 812', asOf: '2026-01', source: 'a' },
    { type: 'website', value: 'https://toko.example/', asOf: '2026-01', source: 'a' },
  ],
});
const trip = entry('trip', 'sehari', {
  stops: { satu: { day: 1, at: 'villages/ona', text: 'Lihat.' } },
});
const event = entry('event', 'seba', {
  at: { 'villages/ona': 'a' },
  occurrences: {
    dulu: { start: '2025-05-01', end: '2025-05-04', status: 'past', source: 'a' },
    kira: { start: '2027-05', status: 'estimated', source: 'a' },
  },
});
const lesson = entry('lesson', 'bambu', { levels: ['smp', 'sma'], goals: { satu: 'Tahu.' } });
const term = entry('term', 'leuit', { aliases: ['lumbung'] });
const hidden = entry('place', 'rahasia', at(-6.6543, 106.2345, 'hidden'));
const all = [village, adat, product, group, maker, trip, event, lesson, term, hidden];
const guide = linkGuide(all);
const setting = { today: '2026-11-21', adat: (each: object) => each === adat };
const thing = (each: (typeof all)[number]) => thingOf(each, { guide, ...setting });

/** What every thing has; its address is its identifier. */
const common = <T extends string, P extends string>(type: T, name: string, path: P) => ({
  '@type': type,
  '@id': `https://guide.example/${path}/` as const,
  url: `https://guide.example/${path}/` as const,
  name,
  description: 'Ringkasan.',
});

describe('a thing, typed as schema-dts has it', () => {
  test('a village', () => {
    expect(thing(village)).toEqual({
      ...common('TouristDestination', 'ona', 'desa/ona'),
      address: { '@type': 'PostalAddress', addressLocality: 'Cijoro, Rangkasbitung' },
      geo: { '@type': 'GeoCoordinates', latitude: -6.36124, longitude: 106.26479 },
    } satisfies TouristDestination);
  });

  test('a village in adat land is no destination', () => {
    expect(thing(adat)).toEqual(common('Place', 'adat', 'desa/adat') satisfies Place);
  });

  test('a product has its fresh price with its date, no old one and no rating', () => {
    expect(thing(product)).toEqual({
      ...common('Product', 'bilik', 'produk/bilik'),
      category: 'anyaman',
      additionalProperty: {
        '@type': 'PropertyValue',
        name: 'Harga',
        minValue: 10,
        maxValue: 20,
        unitText: 'IDR',
        description: 'selembar, 2026-01',
      },
    } satisfies Product);
  });

  test('a shop has fresh hours and contacts alone', () => {
    expect(thing(maker)).toEqual({
      ...common('Store', 'toko', 'perajin/toko'),
      openingHours: ['Mo-Fr 08:00-16:00', 'Sa 08:00-12:00'],
      telephone: '+62 812',
      sameAs: 'https://toko.example/',
    } satisfies LocalBusiness);
  });

  test('a trip has its stops in order', () => {
    const stop = { name: 'ona', url: 'https://guide.example/desa/ona/' } as const;
    expect(thing(trip)).toEqual({
      ...common('TouristTrip', 'sehari', 'rute/sehari'),
      itinerary: {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', position: 1, ...stop }],
      },
    } satisfies TouristTrip);
  });

  test('an event has its dates, but no estimate', () => {
    expect(thing(event)).toEqual({
      ...common('EventSeries', 'seba', 'acara/seba'),
      location: { '@type': 'Place', name: 'ona' },
      subEvent: { '@type': 'Event', name: 'seba', startDate: '2025-05-01', endDate: '2025-05-04' },
    } satisfies EventSeries);
  });

  test('a lesson', () => {
    expect(thing(lesson)).toEqual({
      ...common('LearningResource', 'bambu', 'belajar/bambu'),
      ...{ inLanguage: 'id', educationalLevel: ['SMP', 'SMA'], timeRequired: 'PT80M' },
      teaches: 'Tahu.',
    } satisfies LearningResource);
  });

  test('a term', () => {
    const url = 'https://guide.example/glosarium/#leuit';
    expect(thing(term)).toEqual({
      ...common('DefinedTerm', 'leuit', 'x'),
      ...{ '@id': url, url, alternateName: 'lumbung', inLanguage: 'su' },
    } satisfies DefinedTerm);
  });

  test('the trail and the data', () => {
    const crumbs = breadcrumbs([{ name: 'Beranda', path: '/' }]);
    const [item] = [{ '@type': 'ListItem', position: 1, name: 'Beranda' } as const];
    expect(crumbs).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [{ ...item, item: 'https://guide.example/' }],
    } satisfies BreadcrumbList);
    const data = dataset('id', '/data/', [{ path: '/data/a.csv', mediaType: 'text/csv' }]);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: 'https://guide.example/data/a.csv',
          encodingFormat: 'text/csv',
        },
      ],
    } satisfies Dataset);
  });

  test('a group has none, for schema.org has no type for it', () => {
    expect(thing(group)).toBeUndefined();
  });
});

/** The part of schema.org's context that is needed, so that no test asks the net. */
const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };
const documentLoader = (documentUrl: string) =>
  Promise.resolve({ documentUrl, document: { '@context': context } });

describe('the whole guide', () => {
  const text = () => guideJsonld([['id', guide]], setting);

  test('expands to a node for each thing, with its identifier and name', async () => {
    const nodes = await jsonld.expand(JSON.parse(text()) as object, { documentLoader });
    const name = 'https://schema.org/name';
    expect(nodes.map((node) => [node['@id'], node[name]])).toEqual(
      all.flatMap((each) => {
        const url = thing(each)?.['@id'];
        return url ? [[url, [{ '@value': each.data.title, '@language': 'id' }]]] : [];
      }),
    );
    const keys = nodes.flatMap((node) => Object.keys(node));
    expect(keys.every((key) => key.startsWith('@') || key.startsWith('https://schema.org/'))).toBe(
      true,
    );
  });

  test('says nothing of where a hidden place is', () => {
    expect(text()).toContain('places/rahasia');
    expect(text()).not.toMatch(/6\.65|106\.23/);
  });
});

test('no text ends the script that it stands in', () => {
  const wicked = entry('term', 'x', { title: '</script><b>' });
  const things = [thingOf(wicked, { guide, ...setting }) ?? {}];
  expect(jsonldText(things)).not.toContain('<');
  expect(JSON.parse(jsonldText(things))).toMatchObject({ '@graph': [{ name: '</script><b>' }] });
});
