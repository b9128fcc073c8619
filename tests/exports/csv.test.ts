import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, csvFolders, rowsOf, tables } from '../../src/exports/csv.ts';
import { dataColumns } from '../../src/model/data-columns.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';

type Row = Record<string, string>;

/** Reads a table with another library than the one that wrote it. */
function read(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const area = { desa: 'Cijoro Lebak', kecamatan: 'Rangkasbitung', kecamatanCode: '36.02.14' };
const product = entry('product', 'bilik', { materials: { text: 'Bambu', source: 'a' } });
const village = entry(
  'village',
  'pasir-ona',
  { ...at(-6.361239, 106.264789, 'village'), products: { bilik: 'a' }, aliases: ['Ona', 'P. Ona'] },
  { area },
);
const maker = entry('maker', 'toko', {
  products: { bilik: 'a' },
  village: { 'pasir-ona': 'a' },
  contacts: [{ type: 'phone', value: '+62 812', asOf: '2025', source: 'a' }],
  sells: { text: '=1+1', source: 'a' },
  order: { text: 'Koma, "kutip"\nbaris', source: 'a' },
});
const place = entry('place', 'rahasia', { ...at(-6.6543, 106.2345, 'hidden') });
const guide = linkGuide([village, product, maker, place]);

describe('a table', () => {
  test.each(csvFolders)(
    'of %s has its columns in their order and a row for each entry',
    (folder) => {
      const rows = read(csv(guide, folder));
      expect(rows.map((row) => Object.keys(row))).toEqual([tables[folder]]);
      expect(rows[0]?.['id']).toMatch(new RegExp(`^${folder}/`));
    },
  );

  test.each(csvFolders)('of %s gives back every cell', (folder) => {
    const plain = (value: string | number | undefined) => String(value ?? '');
    const wanted = rowsOf(guide, folder).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    );
    const given = read(csv(guide, folder)).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value.replace(/^'(?=[=+@-])/, '')]),
      ),
    );
    expect(given).toEqual(wanted);
  });

  test('names links by slug, areas by name and code, points as exactly as they are known', () => {
    expect(read(csv(guide, 'villages'))[0]).toMatchObject({
      ...{ makes: 'bilik', kecamatan: 'Rangkasbitung', kecamatan_code: '36.02.14' },
      ...{ lat: '-6.361', lon: '106.265', precision: 'village', aliases: 'Ona | P. Ona' },
    });
    expect(read(csv(guide, 'products'))[0]).toMatchObject({
      ...{ villages: 'pasir-ona', makers: 'toko', materials: 'Bambu' },
    });
  });

  test('says nothing of where a hidden place is', () => {
    expect(read(csv(guide, 'places'))[0]).toMatchObject({ lat: '', lon: '', precision: '' });
    expect(csv(guide, 'places')).not.toMatch(/6\.65|106\.23/);
  });

  test('has no column that the dictionary does not know, and the dictionary none that no table has', () => {
    const used = new Set(csvFolders.flatMap((folder) => tables[folder]));
    expect([...used].sort()).toEqual([...dataColumns].sort());
  });
});

describe('a cell', () => {
  const cellOf = (text: string) => {
    const shop = entry('maker', 'x', { sells: { text, source: 'a' } });
    return read(csv(linkGuide([shop]), 'makers'))[0]?.['goods'] ?? '';
  };

  test('that a spreadsheet would work out begins with an apostrophe', () => {
    expect(cellOf('=1+1')).toBe("'=1+1");
    expect(cellOf('+62 812')).toBe("'+62 812");
    expect(cellOf('@a')).toBe("'@a");
  });

  test('never starts a formula and is otherwise as it was', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.trim());
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', ''), text)
      .map((all) => all.join(''));
    const property = fc.property(
      risky.filter((each) => each.trim().length > 0),
      (each) => {
        const cell = cellOf(each);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cell.replace(/^'/, '')).toBe(each.trim().replace(/^'/, ''));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
