import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/model/kinds.ts';
import { entries } from './guide.ts';

const published = (kind: Kind) =>
  entries
    .filter((entry) => entry.kind === kind && entry.pages.id?.data['draft'] !== true)
    .map(({ slug }) => slug);

/** What the guide is not the guide without. */
const least: [Kind, string[]][] = [
  [
    'village',
    [
      ...['pasir-ona', 'cihiyang', 'nameng', 'hariang'],
      ...['kaduketug', 'sajira-mekar', 'cileles', 'muara'],
    ],
  ],
  [
    'product',
    [
      ...['mebel-bambu', 'bilik', 'batik-lebak', 'gula-aren', 'gula-semut', 'kalimaya'],
      ...['batu-fosil', 'koja', 'tenun-baduy', 'anyaman-pandan', 'abon-ikan'],
    ],
  ],
  [
    'maker',
    [
      ...['shaniqua-marigold-bamboo', 'chanting-pradana', 'imah-batik-sahate'],
      ...['kub-mitra-mandala', 'plaza-lebak'],
    ],
  ],
  [
    'place',
    [
      ...['museum-multatuli', 'alun-alun-rangkasbitung', 'ciboleger', 'sawarna'],
      ...['gunung-luhur', 'bagedur', 'cisungsang'],
    ],
  ],
  ['trip', ['rangkasbitung-dengan-kereta', 'pesisir-selatan']],
  ['event', ['kawalu', 'seba-baduy', 'seren-taun-cisungsang']],
  ['guide', ['naik-kereta', 'saba-budaya', 'membeli-dari-perajin']],
];

describe('the guide', () => {
  it.each(least)('has each %s that it began with', (kind, slugs) => {
    const there = published(kind);
    expect(slugs.filter((slug) => !there.includes(slug))).toEqual([]);
  });
  it.each<[Kind, number]>([
    ['lesson', 2],
    ['term', 20],
  ])('has enough of each %s: %i', (kind, count) => {
    expect(published(kind).length).toBeGreaterThanOrEqual(count);
  });
  it('has the ten groups of the regency’s own list, in its order', () => {
    const official = entries
      .filter(({ kind, pages }) => kind === 'group' && pages.id?.data['official'] === true)
      .map(({ slug, pages }) => [Number(pages.id?.data['rank']), slug] as const)
      .sort(([a], [b]) => a - b);
    expect(official.map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const slugs = ['kerajinan-tangan', 'alat-rumah-tangga', 'mebel', 'batik', 'gula-aren'];
    const more = ['kalimaya', 'bilik', 'batu-fosil', 'makanan-olahan', 'anyaman'];
    expect(official.map(([, slug]) => slug)).toEqual([...slugs, ...more]);
  });
});
