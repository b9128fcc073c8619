import { describe, expect, test } from 'vitest';
import { planData } from '../../src/exports/plan-data.ts';
import { closuresOf } from '../../src/model/closures.ts';
import { linkGuide } from '../../src/model/links.ts';
import type { Entry } from '../../src/model/entry.ts';
import { at, entry } from '../model/samples.ts';

const week = [[480, 960]] as const;
const land = '36.02.06.2001';
function dataOf(...entries: Entry[]) {
  const guide = linkGuide(entries);
  const weekly = (value: string) => (value === 'Mo 08:00-16:00' ? [...week] : undefined);
  return planData(guide, weekly, closuresOf(guide, [{ desa: land, allowed: ['gate'] }]));
}
const hours = (value: string) => ({ hours: { value, asOf: '2024-05', source: 'umum' } });

describe('what the planner is told of an entry', () => {
  test('name, page, and the point as exact as it may be shown', () => {
    const [place] = dataOf(entry('place', 'x', at(-6.123456, 106.987654, 'village'))).places;
    expect(place).toEqual({
      ...{ ref: 'places/x', kind: 'place', title: 'x', path: '/wisata/x/', kecamatan: '' },
      point: { lat: -6.123, lon: 106.988, precision: 'village' },
    });
  });

  test('nothing of where a hidden point is', () => {
    const data = dataOf(entry('place', 'x', at(-6.123456, 106.987654, 'hidden')));
    expect(data.places).toHaveLength(1);
    expect(JSON.stringify(data)).not.toMatch(/106|6\.1/);
  });

  test.each([
    ['Mo 08:00-16:00', { week, asOf: '2024-05' }],
    ['Jun 08:00-16:00', { asOf: '2024-05' }],
  ])('hours %s', (value, expected) => {
    expect(dataOf(entry('maker', 'x', hours(value))).places[0]?.hours).toEqual(expected);
  });

  test('whether a maker takes visitors, also when it does not say', () => {
    const visits = { visits: { answer: 'appointment', asOf: '2024', source: 'umum' } };
    const told = dataOf(entry('maker', 'a'), entry('maker', 'b', visits), entry('village', 'c'));
    expect(told.places.map((place) => place.visits)).toEqual(['unknown', 'appointment', undefined]);
  });

  test('stations and terminals, rules, and ways to get there', () => {
    const fields = {
      type: 'station',
      protocol: { aturan: { text: 'Diam.', authority: 'Jaro', source: 'umum' } },
      access: { kereta: { text: 'Naik kereta.', source: 'umum' } },
    };
    const [place] = dataOf(entry('place', 'x', fields)).places;
    expect(place).toMatchObject({ transport: true, protocol: true, access: true });
  });

  test('the last departures that a source has published', () => {
    const lastDepartures = { krl: { value: '20:40', text: 'KRL', asOf: '2018', source: 'umum' } };
    const { places } = dataOf(entry('place', 'x', { lastDepartures }), entry('place', 'y'));
    expect(places[0]?.departures).toEqual([{ at: 1240, text: 'KRL', asOf: '2018' }]);
    expect(places[1]).not.toHaveProperty('departures');
  });

  test('that no train leaves where there is no station', () => {
    const places = ['terminal', 'beach'].map((type) => entry('place', type, { type }));
    const told = dataOf(...places).places.map(({ transport }) => transport);
    expect(told).toEqual([true, undefined]);
  });

  test('only what one can stop at', () => {
    expect(dataOf(entry('guide', 'x'), entry('product', 'y')).places).toEqual([]);
  });
});

describe('what the planner is told of events', () => {
  const kawalu = (fields: object, body = '') =>
    entry('event', 'kawalu', { type: 'closure', ...fields }, { body });
  const village = entry('village', 'v', { desa: '36.02.14.1004' });
  const occurrences = { a: { start: '2026-01-20', status: 'announced', source: 'umum' } };

  test.each([
    ['closes', { closes: { 'villages/v': 'umum' } }, ''],
    ['held-at', { at: { 'villages/v': 'umum' } }, ''],
    ['opens', { opens: { 'villages/v': 'umum' } }, ''],
  ])('%s', (touch, fields, body) => {
    const { places, events } = dataOf(village, kawalu({ ...fields, occurrences }, body));
    expect(places[0]?.events).toEqual([[0, touch]]);
    expect(events[0]?.dates).toEqual([{ start: '2026-01-20', status: 'announced' }]);
  });

  test('a closure of the land touches what lies in it, and its gates, and nothing else', () => {
    const inside = entry('village', 'inside', { desa: land });
    const [outer, inner, gate] = dataOf(
      ...[village, inside, entry('place', 'gate', { desa: '36.02.06.2008' })],
      kawalu({ occurrences }, 'Yang terbuka: [v](villages/v).'),
    ).places;
    expect(outer?.events).toBeUndefined();
    expect([inner?.events, gate?.events]).toEqual([[[0, 'touches']], [[0, 'touches']]]);
  });

  test('its page, its kind, its dates and when it usually is', () => {
    const end = { a: { start: '2026-01-20', end: '2026-03', status: 'announced', source: 'umum' } };
    const usual = { text: 'Tiga bulan.', source: 'umum' };
    expect(dataOf(kawalu({ occurrences: end, usual })).events).toEqual([
      {
        ...{ title: 'kawalu', path: '/acara/kawalu/', type: 'closure', usual: 'Tiga bulan.' },
        dates: [{ start: '2026-01-20', end: '2026-03', status: 'announced' }],
      },
    ]);
  });

  test('a feast touches nothing that its text only tells of', () => {
    const feast = entry('event', 'f', { type: 'feast' }, { body: '[v](villages/v)' });
    expect(dataOf(village, feast).places[0]?.events).toBeUndefined();
  });
});
