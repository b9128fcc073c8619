import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import {
  absolute,
  entryPath,
  groupsPath,
  href,
  localePaths,
  pathOf,
  routeOf,
  sections,
  type Section,
} from '../../src/i18n/routes.ts';

/** The published addresses: whoever changes one breaks links that people have kept. */
const addresses: [Section, id: string, en: string][] = [
  ['home', '/', '/en/'],
  ['map', '/peta/', '/en/map/'],
  ['search', '/cari/', '/en/search/'],
  ['villages', '/desa/', '/en/villages/'],
  ['products', '/produk/', '/en/products/'],
  ['makers', '/perajin/', '/en/makers/'],
  ['places', '/wisata/', '/en/places/'],
  ['trips', '/rute/', '/en/trips/'],
  ['events', '/acara/', '/en/events/'],
  ['guides', '/panduan/', '/en/guides/'],
  ['lessons', '/belajar/', '/en/lessons/'],
  ['terms', '/glosarium/', '/en/glossary/'],
  ['kecamatan', '/kecamatan/', '/en/kecamatan/'],
  ['series', '/angka/', '/en/numbers/'],
  ['sources', '/sumber/', '/en/sources/'],
  ['plan', '/rencana/', '/en/plan/'],
  ['offline', '/luring/', '/en/offline/'],
  ['data', '/data/', '/en/data/'],
  ['downloads', '/unduh/', '/en/downloads/'],
  ['about', '/tentang/', '/en/about/'],
  ['accessibility', '/aksesibilitas/', '/en/accessibility/'],
  ['privacy', '/privasi/', '/en/privacy/'],
  ['report', '/lapor/', '/en/report/'],
];

afterEach(() => vi.unstubAllEnvs());

describe('the address of a section', () => {
  it.each(addresses)('%s is %s in Indonesian and %s in English', (section, id, en) => {
    expect([pathOf('id', { section }), pathOf('en', { section })]).toEqual([id, en]);
  });
  it('stands in this table, whichever the section', () => {
    expect(addresses.map(([section]) => section)).toEqual(Object.keys(sections));
  });
  it.each(locales)('is like no other in %s, and like no language', (locale) => {
    const names = Object.values(sections).map((section) => section[locale]);
    const taken = [...names, ...locales];
    expect(new Set(taken).size).toBe(taken.length);
  });
});

describe('the address of an entry', () => {
  it.each([
    ['villages/pasir-ona', '/desa/pasir-ona/', '/en/villages/pasir-ona/'],
    ['products/koja', '/produk/koja/', '/en/products/koja/'],
    ['groups/anyaman', '/produk/kelompok/anyaman/', '/en/products/groups/anyaman/'],
    ['makers/toko', '/perajin/toko/', '/en/makers/toko/'],
    ['places/alun-alun', '/wisata/alun-alun/', '/en/places/alun-alun/'],
    ['trips/sehari', '/rute/sehari/', '/en/trips/sehari/'],
    ['events/seba', '/acara/seba/', '/en/events/seba/'],
    ['guides/naik-kereta', '/panduan/naik-kereta/', '/en/guides/naik-kereta/'],
    ['lessons/bilik', '/belajar/bilik/', '/en/lessons/bilik/'],
    ['kecamatan/bayah', '/kecamatan/bayah/', '/en/kecamatan/bayah/'],
    ['series/gula-aren', '/angka/#gula-aren', '/en/numbers/#gula-aren'],
    ['terms/koja', '/glosarium/#koja', '/en/glossary/#koja'],
  ])('%s is %s and %s', (ref, id, en) => {
    expect([entryPath('id', ref), entryPath('en', ref)]).toEqual([id, en]);
  });
  it('of the list of groups is that of no product', () => {
    const list = { section: 'products', rest: [groupsPath] } as const;
    expect(pathOf('id', list)).toBe('/produk/kelompok/');
    expect(pathOf('en', list)).toBe('/en/products/groups/');
  });
});

describe('an address of the built site', () => {
  it.each([
    ['/', '/desa/', '/desa/'],
    ['/kriya-lebak/', '/desa/', '/kriya-lebak/desa/'],
    ['/kriya-lebak/', '/', '/kriya-lebak/'],
    ['/kriya-lebak/', 'icon.svg', '/kriya-lebak/icon.svg'],
  ])('below %s of %s is %s', (base, path, address) => {
    vi.stubEnv('BASE_PATH', base);
    expect(href(path)).toBe(address);
  });
  it('is absolute only when the guide has a home', () => {
    vi.stubEnv('BASE_PATH', '/kriya-lebak/');
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect(absolute('/en/map/')).toBe('https://guide.example/kriya-lebak/en/map/');
    vi.stubEnv('SITE_URL', undefined);
    expect(absolute('/en/map/')).toBeUndefined();
  });
});

describe('the paths of a page that stands once in each language', () => {
  it('carry the parameter that is named like the section, and the language', () => {
    expect(localePaths('map')).toEqual([
      { params: { locale: undefined, map: 'peta' }, props: { locale: 'id' } },
      { params: { locale: 'en', map: 'map' }, props: { locale: 'en' } },
    ]);
  });
});

describe('the route of a path', () => {
  const paths = [
    ...['/', '/en/', '/desa/', '/en/villages/pasir-ona/', '/produk/kelompok/mebel/'],
    ...['/en/products/groups/', '/sumber/a/', '/data/', '/en/data/'],
  ];
  it.each(paths)('leads back to %s', (path) => {
    const found = routeOf(path);
    expect(found && pathOf(found.locale, found.route)).toBe(path);
  });
  it('is none for a path of no section', () => {
    expect(routeOf('/tidak-ada/')).toBeUndefined();
  });
});
