import { describe, expect, it } from 'vitest';
import { all, base, files, listed, text } from './built.ts';
import { written } from './entries.ts';

/** The table of addresses that links from elsewhere rest on; a page that moves breaks them. */
const table = [
  ['home', '', 'en/'],
  ['map', 'peta/', 'en/map/'],
  ['search', 'cari/', 'en/search/'],
  ['villages', 'desa/', 'en/villages/'],
  ['products', 'produk/', 'en/products/'],
  ['product groups', 'produk/kelompok/', 'en/products/groups/'],
  ['makers', 'perajin/', 'en/makers/'],
  ['places', 'wisata/', 'en/places/'],
  ['trips', 'rute/', 'en/trips/'],
  ['events', 'acara/', 'en/events/'],
  ['guides', 'panduan/', 'en/guides/'],
  ['lessons', 'belajar/', 'en/lessons/'],
  ['kecamatan', 'kecamatan/', 'en/kecamatan/'],
  ['industries in numbers', 'angka/', 'en/numbers/'],
  ['glossary', 'glosarium/', 'en/glossary/'],
  ['sources', 'sumber/', 'en/sources/'],
  ['keep offline', 'luring/', 'en/offline/'],
  ['planner', 'rencana/', 'en/plan/'],
  ['open data', 'data/', 'en/data/'],
  ['editions to take away', 'unduh/', 'en/downloads/'],
  ['wall map', 'unduh/peta-dinding/', 'en/downloads/wall-map/'],
  ['poster', 'unduh/poster/', 'en/downloads/poster/'],
  ['about', 'tentang/', 'en/about/'],
  ['accessibility', 'aksesibilitas/', 'en/accessibility/'],
  ['privacy', 'privasi/', 'en/privacy/'],
  ['report a mistake', 'lapor/', 'en/report/'],
] as const;

const prefixes: Record<string, readonly [string, string]> = {
  villages: ['desa/', 'en/villages/'],
  products: ['produk/', 'en/products/'],
  groups: ['produk/kelompok/', 'en/products/groups/'],
  makers: ['perajin/', 'en/makers/'],
  places: ['wisata/', 'en/places/'],
  trips: ['rute/', 'en/trips/'],
  events: ['acara/', 'en/events/'],
  guides: ['panduan/', 'en/guides/'],
  lessons: ['belajar/', 'en/lessons/'],
  kecamatan: ['kecamatan/', 'en/kecamatan/'],
};

/** Terms and series stand together on one page each. */
const together = ['terms', 'series'];
const paged = written.filter(
  ({ folder, facts }) => !together.includes(folder) && facts.draft !== true,
);
const addressesOf = (folder: string, slug: string) =>
  (prefixes[folder] ?? []).map((prefix) => `${prefix}${slug}/`);

describe('pages', () => {
  it.each(table)('%s is at /%s and /%s', (_, indonesian, english) => {
    expect(files).toContain(`${indonesian}index.html`);
    expect(files).toContain(`${english}index.html`);
  });

  it('of every entry stand below their section, in both languages', () => {
    const wanted = paged.flatMap(({ folder, slug }) => addressesOf(folder, slug));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((path) => !files.has(`${path}index.html`))).toEqual([]);
  });

  it('are no others, so that nothing is published that no table names', () => {
    const known = new Set([
      ...table.flatMap(([, ...paths]) => paths),
      ...paged.flatMap(({ folder, slug }) => addressesOf(folder, slug)),
    ]);
    const others = listed.map(({ path }) => path.slice(base.length));
    // The register of sources has a page for each letter with which a publisher begins.
    const isShelf = (path: string) => /^(sumber|en\/sources)\/([a-z]|0-9)\/$/.test(path);
    expect(others.filter((path) => !known.has(path as never) && !isShelf(path))).toEqual([]);
  });

  it('of an entry carry its title', () => {
    const titles = new Map(
      listed.map(({ file, root }) => [file, all(root, 'h1').map(text).join()]),
    );
    const wrong = paged.filter(({ folder, slug, facts }) => {
      const [indonesian = ''] = addressesOf(folder, slug);
      return titles.get(`${indonesian}index.html`) !== facts.title;
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });
});

it('the glossary has an anchor for every term, in both languages', () => {
  const terms = written.filter(({ folder, facts }) => folder === 'terms' && facts.draft !== true);
  expect(terms.length).toBeGreaterThanOrEqual(20);
  for (const file of ['glosarium/index.html', 'en/glossary/index.html']) {
    const page = listed.find((each) => each.file === file);
    const there = terms.filter(({ slug }) => page && all(page.root, `[id="${slug}"]`).length === 1);
    expect(there).toHaveLength(terms.length);
  }
});
