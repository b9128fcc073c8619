import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf, thingOf } from '../../src/exports/jsonld.ts';
import { linkGuide } from '../../src/model/links.ts';
import type { Entry } from '../../src/model/entry.ts';
import { at, entry } from '../model/samples.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));
afterEach(() => vi.unstubAllEnvs());

const village = entry('village', 'ona');
const setting = (adat: boolean, ...entries: Entry[]) => ({
  guide: linkGuide([village, ...entries]),
  ...{ today: '2026-11-21', adat: () => adat },
});
const thing = (each: Entry, adat = false) => thingOf(each, setting(adat, each));
const price = (kind = 'price') => ({
  figures: { a: { kind, value: 1, unit: 'IDR', asOf: '2026-01', source: 'a' } },
});

describe('the type of a thing', () => {
  test.each([
    ['gate', 'Place'],
    ['town', 'TouristDestination'],
    ['station', 'TrainStation'],
    ['terminal', 'BusStation'],
    ['museum', ['TouristAttraction', 'Museum']],
    ['beach', ['TouristAttraction', 'Beach']],
    ['waterfall', ['TouristAttraction', 'Waterfall']],
    ['mountain', ['TouristAttraction', 'Mountain']],
    ['kasepuhan', 'TouristAttraction'],
  ])('of a place of type %s', (type, wanted) => {
    const place = entry('place', 'x', { type });
    expect(thing(place)?.['@type']).toEqual(wanted);
    expect(thing(place, true)?.['@type']).toBe('Place');
  });

  test.each([
    ['shop', 'Store'],
    ['market', 'Store'],
    ['workshop', 'LocalBusiness'],
  ])('of a maker that is a %s', (role, wanted) => {
    expect(thing(entry('maker', 'x', { role }))?.['@type']).toBe(wanted);
  });

  test.each([
    ['guide', 'Article'],
    ['lesson', 'LearningResource'],
    ['kecamatan', 'AdministrativeArea'],
  ] as const)('of a %s', (kind, wanted) => {
    expect(thing(entry(kind, 'x'))?.['@type']).toBe(wanted);
  });
});

describe('what is said of a thing', () => {
  test('a guide in its language', () => {
    expect(thing(entry('guide', 'x', {}, { locale: 'en' }))).toMatchObject({
      ...{ headline: 'x', inLanguage: 'en', url: 'https://guide.example/en/guides/x/' },
    });
  });

  test('a lesson with one goal and one level has no lists', () => {
    const goals = { satu: 'Tahu.', dua: 'Bisa.' };
    expect(thing(entry('lesson', 'x', { goals }))).toMatchObject({
      ...{ educationalLevel: 'SMP', teaches: ['Tahu.', 'Bisa.'], inLanguage: 'id' },
    });
  });

  test('a maker has its street, its desa and kecamatan, and other names', () => {
    const address = { address: { text: 'Jalan 1', source: 'a' }, aliases: ['T', 'Tk'] };
    const area = { kecamatan: 'Bayah', kecamatanCode: '36.02.01' };
    expect(thing(entry('maker', 'x', address, { area }))).toMatchObject({
      alternateName: ['T', 'Tk'],
      address: { '@type': 'PostalAddress', streetAddress: 'Jalan 1', addressLocality: 'Bayah' },
    });
    expect(thing(entry('maker', 'x', address))).not.toHaveProperty('address');
  });

  test.each(['village', 'kecamatan', 'hidden'])('no point that is known as %s', (precision) => {
    expect(thing(entry('place', 'x', at(-6.5, 106.25, precision)))).not.toHaveProperty('geo');
  });

  test.each(['village', 'place', 'maker', 'product'] as const)('a %s has its prices', (kind) => {
    expect(thing(entry(kind, 'x', price()))).toHaveProperty('additionalProperty');
    expect(thing(entry(kind, 'x', price('turnover')))).not.toHaveProperty('additionalProperty');
  });

  test('a trip, which schema.org gives no such property, has none', () => {
    expect(thing(entry('trip', 'x', price()))).not.toHaveProperty('additionalProperty');
  });

  test('an event with several dates and places, the estimated left out', () => {
    const date = (start: string, status: string) => ({ start, end: start, status, source: 'a' });
    const event = entry('event', 'seba', {
      at: { 'villages/ona': 'a', 'villages/dua': 'a' },
      occurrences: {
        a: date('2025-05-01', 'past'),
        b: date('2026-05-01', 'announced'),
        c: date('2027-05-01', 'estimated'),
      },
    });
    const said = thingOf(event, setting(false, event, entry('village', 'dua')));
    const dated = (day: string) => ({
      ...{ '@type': 'Event', name: 'seba', startDate: day, endDate: day },
    });
    expect(said).toMatchObject({
      location: [
        { '@type': 'Place', name: 'ona' },
        { '@type': 'Place', name: 'dua' },
      ],
      subEvent: [dated('2025-05-01'), dated('2026-05-01')],
    });
    expect(thing(entry('event', 'x'))).not.toHaveProperty('subEvent');
    expect(thing(entry('event', 'x'))).not.toHaveProperty('location');
  });

  test('a stop that the guide does not have stays in the order, without a name', () => {
    const stop = (to: string) => ({ day: 1, at: to, text: 'Lihat.' });
    const stops = { a: stop('places/tiada'), b: stop('villages/ona') };
    expect(thing(entry('trip', 'x', { stops }))?.['itinerary']).toEqual({
      '@type': 'ItemList',
      itemListElement: [
        {
          ...{ '@type': 'ListItem', position: 1 },
          url: 'https://guide.example/wisata/tiada/',
        },
        {
          ...{ '@type': 'ListItem', position: 2, name: 'ona' },
          url: 'https://guide.example/desa/ona/',
        },
      ],
    });
  });
});

test('an address is a path while the guide has no home', () => {
  vi.stubEnv('SITE_URL', '');
  vi.stubEnv('BASE_PATH', '/kriya/');
  expect(addressOf('en', 'villages/ona')).toBe('/kriya/en/villages/ona/');
});
