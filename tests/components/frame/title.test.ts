import { describe, expect, it } from 'vitest';
import { documentTitle } from '../../../src/components/frame/title.ts';
import { groupsPath, type Route } from '../../../src/i18n/routes.ts';
import { site } from '../../../src/site.ts';

describe('the title of a page', () => {
  it.each<[string, string, Route | undefined, string]>([
    ['a page', 'Peta', { section: 'map' }, 'Peta – Kriya Lebak'],
    ['the page of the same name', site.name, { section: 'home' }, 'Kriya Lebak'],
    ['no address', 'Halaman tidak ditemukan', undefined, 'Halaman tidak ditemukan – Kriya Lebak'],
    ['a product', 'Barang', { section: 'products', rest: ['barang'] }, 'Barang – Kriya Lebak'],
    [
      'a product group that is called like it',
      'Barang',
      { section: 'products', rest: [groupsPath, 'barang'] },
      'Barang (kelompok produk) – Kriya Lebak',
    ],
    [
      'the list of groups',
      'Kelompok produk',
      { section: 'products', rest: [groupsPath] },
      'Kelompok produk – Kriya Lebak',
    ],
  ])('of %s', (_, title, route, expected) => {
    expect(documentTitle(title, 'id', route)).toBe(expected);
  });
});
