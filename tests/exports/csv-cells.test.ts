/** Whole tables, cell by cell: a column that forgot its field would be empty in every row. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { csv, rowsOf } from '../../src/exports/csv.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';

beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));
afterEach(() => vi.unstubAllEnvs());

const area = { desa: 'Cijoro Lebak', kecamatan: 'Rangkasbitung', kecamatanCode: '36.02.14' };
const said = (text: string) => ({ text, source: 'a' });
const hours = { hours: { value: 'Mo-Fr 08:00-16:00', asOf: '2026-01', source: 'a' } };
const phone = { type: 'phone', value: '0812', asOf: '2025', source: 'a' };
const shop = { type: 'shop', value: 'https://a.example/', asOf: '2026-02', source: 'a' };

const guide = linkGuide([
  entry(
    'village',
    'ona',
    {
      ...at(-6.361239, 106.264789),
      ...{ kampung: 'Pasir', desa: '36.02.14.2001', aliases: ['P. Ona', 'Ona'] },
      ...{ products: { bilik: 'a', tikar: 'a' }, sources: ['satu', 'dua'] },
    },
    { area },
  ),
  entry('product', 'bilik', {
    ...{ materials: said('Bambu'), tools: said('Golok'), sizes: said('2 m') },
    ...{ genuine: said('Rapat'), care: said('Kering'), carry: said('Boleh') },
  }),
  entry('product', 'tikar'),
  entry('group', 'anyaman'),
  entry('maker', 'toko', {
    ...{ role: 'shop', products: { bilik: 'a', tikar: 'a' }, village: { ona: 'a' }, ...hours },
    ...{ sells: said('Bilik'), address: said('Jalan 1'), order: said('Pesan') },
    ...{ payment: said('Tunai'), visits: { answer: 'yes', asOf: '2026', source: 'a' } },
    contacts: [phone, shop],
  }),
  entry('maker', 'lain', { products: { bilik: 'a' } }),
  entry('place', 'pantai', { products: { bilik: 'a' }, ...hours }),
]);

const common = (slug: string) => ({ title: slug, summary: 'Ringkasan.', checked: '2026-11' });
const nowhere = { lat: undefined, lon: undefined, precision: undefined };
const noArea = { desa: undefined, kecamatan_code: undefined, kecamatan: undefined };
const unsaid = { aliases: undefined, kampung: undefined, desa_code: undefined, ...noArea };
const open = { hours: 'Mo-Fr 08:00-16:00', hours_as_of: '2026-01' };

test('a village', () => {
  expect(rowsOf(guide, 'villages')).toEqual([
    {
      ...{ id: 'villages/ona', ...common('ona'), aliases: 'P. Ona | Ona', sources: 'satu dua' },
      ...{ kampung: 'Pasir', desa_code: '36.02.14.2001', desa: 'Cijoro Lebak' },
      ...{ kecamatan_code: '36.02.14', kecamatan: 'Rangkasbitung' },
      ...{ lat: -6.36124, lon: 106.26479, precision: 'exact', makes: 'bilik tikar' },
      page: 'https://guide.example/desa/ona/',
    },
  ]);
});

test('a product', () => {
  expect(rowsOf(guide, 'products')[0]).toEqual({
    ...{ id: 'products/bilik', ...common('bilik'), aliases: undefined, sources: 'umum' },
    ...{ group: 'anyaman', villages: 'ona', makers: 'toko lain', places: 'pantai' },
    ...{ materials: 'Bambu', tools: 'Golok', sizes: '2 m', genuine: 'Rapat' },
    ...{ care: 'Kering', carry: 'Boleh', page: 'https://guide.example/produk/bilik/' },
  });
});

test('a maker, with each contact and its date', () => {
  const [toko, lain] = rowsOf(guide, 'makers');
  expect(toko).toEqual({
    ...{ id: 'makers/toko', ...common('toko'), ...unsaid, ...nowhere, ...open, role: 'shop' },
    ...{ village: 'ona', sells: 'bilik tikar', goods: 'Bilik', address: 'Jalan 1' },
    ...{ order: 'Pesan', payment: 'Tunai', visits: 'yes', sources: 'umum' },
    contacts: 'phone 0812 (2025) | shop https://a.example/ (2026-02)',
    page: 'https://guide.example/perajin/toko/',
  });
  expect(lain).toMatchObject({ visits: undefined, contacts: undefined, hours: undefined });
});

test('a place', () => {
  expect(rowsOf(guide, 'places')).toEqual([
    {
      ...{ id: 'places/pantai', ...common('pantai'), ...unsaid, ...nowhere, ...open },
      ...{ type: 'beach', shows: 'bilik', sources: 'umum' },
      page: 'https://guide.example/wisata/pantai/',
    },
  ]);
});

test('the page of an entry is a path while the guide has no home', () => {
  vi.stubEnv('SITE_URL', '');
  expect(rowsOf(guide, 'places')[0]?.['page']).toBe('/wisata/pantai/');
});

test('the first line names the columns, after the mark that spreadsheets need', () => {
  const lines = csv(guide, 'places').split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFid,title,summary,aliases,type,kampung,desa_code,desa,kecamatan_code,kecamatan,' +
      'lat,lon,precision,shows,hours,hours_as_of,page,checked,sources',
  );
  expect(lines[1]).toMatch(/^places\/pantai,pantai,Ringkasan\.,,beach,/);
  expect(lines).toHaveLength(3);
});
