import { describe, expect, test } from 'vitest';
import { closureDates, closuresOf } from '../../src/model/closures.ts';
import { linkGuide } from '../../src/model/links.ts';
import { entry, type Fields } from './samples.ts';

const desa = '36.02.06.2001';
const lands = [{ desa, allowed: ['gerbang'] }];
const stop = (at: string) => ({ stops: { satu: { day: 1, at, text: 'Lihat.' } } });
const makes = (...slugs: string[]) => ({
  products: Object.fromEntries(slugs.map((slug) => [slug, 'a'])),
});
const closure = (fields: Fields = {}) => entry('event', 'tutup', { type: 'closure', ...fields });

const others = [
  entry('village', 'dalam', { desa, ...makes('tenun', 'gula') }),
  entry('village', 'luar', { desa: '36.02.06.2002', ...makes('gula') }),
  entry('place', 'gerbang', { desa: '36.02.06.2008' }),
  entry('maker', 'kios', { desa }),
  entry('maker', 'gerbang', { desa: '36.02.06.2008' }),
  entry('product', 'tenun'),
  entry('product', 'gula'),
  entry('product', 'krey'),
  entry('trip', 'ke-gerbang', stop('places/gerbang')),
  entry('trip', 'ke-luar', stop('villages/luar')),
  entry('guide', 'adab', { about: { 'villages/dalam': 'a' } }),
  entry('event', 'durian', { type: 'season', at: { 'places/gerbang': 'a' } }),
  entry('event', 'pasar', { type: 'fair', at: { 'villages/luar': 'a' } }),
];
const touched = (fields: Fields = {}) => [
  ...closuresOf(linkGuide([...others, closure(fields)]), lands).keys(),
];

describe('a closure', () => {
  test('touches the land, its gates, what is made there alone, and what leads there', () => {
    expect(touched().sort()).toEqual([
      ...['events/durian', 'guides/adab', 'makers/kios', 'places/gerbang', 'products/tenun'],
      ...['trips/ke-gerbang', 'villages/dalam'],
    ]);
  });

  test('that names what it closes touches that, and what leads there', () => {
    expect(touched({ closes: { 'villages/luar': 'a' } }).sort()).toEqual([
      ...['events/pasar', 'trips/ke-luar', 'villages/luar'],
    ]);
  });

  test('also touches what is about it, and never itself', () => {
    const about = entry('guide', 'kawalu', { about: { 'events/tutup': 'a' } });
    const found = closuresOf(linkGuide([...others, about, closure()]), lands);
    expect([...found.keys()]).toContain('guides/kawalu');
    const itself = closure({ closes: { 'events/tutup': 'a', 'villages/luar': 'a' } });
    const named = closuresOf(linkGuide([...others, itself]), lands);
    expect([...named.keys()]).not.toContain('events/tutup');
  });

  test('of two lands touches what lies in one of them', () => {
    const two = [...lands, { desa: '36.02.06.2002', allowed: [] }];
    const found = closuresOf(linkGuide([...others, closure()]), two);
    expect([...found.keys()]).toEqual(expect.arrayContaining(['villages/dalam', 'villages/luar']));
  });

  test('stands beside others that touch the same', () => {
    const closes = { closes: { 'villages/luar': 'a' } };
    const second = entry('event', 'lain', { type: 'closure', ...closes });
    const found = closuresOf(linkGuide([...others, closure(closes), second]), lands);
    expect(found.get('villages/luar')?.map(({ slug }) => slug)).toEqual(['tutup', 'lain']);
  });

  test('is the only kind of event that closes anything', () => {
    expect(closuresOf(linkGuide(others), lands).size).toBe(0);
  });
});

describe('the dates of a closure', () => {
  const dated = closure({
    occurrences: {
      dulu: { start: '2025-02-01', end: '2025-05-03', status: 'past', source: 'a' },
      nanti: { start: '2026-01-20', end: '2026-03', status: 'announced', source: 'a' },
      kira: { start: '2027-02', status: 'estimated', source: 'a' },
    },
  });
  const starts = (today: string) => closureDates(dated, today).coming.map(({ start }) => start);

  test.each([
    ['before all', '2025-01-01', ['2025-02-01', '2026-01-20', '2027-02']],
    ['on a last day', '2026-03-31', ['2026-01-20', '2027-02']],
    ['the day after it', '2026-04-01', ['2027-02']],
    ['when all is over', '2027-03-01', []],
  ])('%s are those that are not over', (_, today, expected) => {
    expect(starts(today)).toEqual(expected);
  });

  test('say how sure each is: what was dated counts as announced', () => {
    expect(closureDates(dated, '2025-01-01').coming).toEqual([
      {
        ...{ start: '2025-02-01', end: '2025-05-03', first: '2025-02-01', last: '2025-05-03' },
        status: 'announced',
      },
      {
        ...{ start: '2026-01-20', end: '2026-03', first: '2026-01-20', last: '2026-03-31' },
        status: 'announced',
      },
      {
        ...{ start: '2027-02', end: undefined, first: '2027-02-01', last: '2027-02-28' },
        status: 'estimated',
      },
    ]);
  });

  test('end with the last one that was published, as it was published', () => {
    const { lastKnown, lastDay } = closureDates(dated, '2030-01-01');
    expect([lastKnown, lastDay]).toEqual(['2027-02', '2027-02-28']);
    expect(closureDates(closure(), '2030-01-01')).toEqual({
      ...{ coming: [], lastKnown: undefined, lastDay: undefined },
    });
  });
});
