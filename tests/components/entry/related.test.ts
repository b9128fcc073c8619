import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../src/components/entry/related.ts';
import { viewOf } from '../../../src/components/entry/view.ts';
import { linkGuide } from '../../../src/model/links.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { entry, sourcesOf } from '../../model/samples.ts';

const stop = { day: 1, at: 'villages/desa', text: 'Lihat.' };
const links = { 'villages/desa': 'umum' };
const entries: Entry[] = [
  entry('group', 'anyaman'),
  entry('product', 'koja'),
  entry('product', 'bilik'),
  entry('village', 'desa', { products: { koja: 'umum', bilik: 'umum' } }),
  entry('maker', 'toko', { products: { koja: 'umum' }, village: { desa: 'umum' } }),
  entry('place', 'tugu', { products: { koja: 'umum' } }),
  entry('trip', 'jalan', { stops: { a: stop, b: { ...stop, day: 2 } } }),
  entry('event', 'pesta', { at: links, closes: links, opens: { 'places/tugu': 'umum' } }),
  entry('guide', 'adab', { about: links }, { body: '[Desa](villages/desa).' }),
  entry('lesson', 'belajar', {}, { body: '[Desa](villages/desa).' }),
  entry('term', 'kata'),
];
const guide = linkGuide(entries);

/** The lists of an entry's page: id, then slugs, then whether words stand for an empty one. */
function lists(ref: string): Record<string, string[] | 'said'> {
  const found = guide.get(ref);
  if (!found) throw new Error(`no ${ref}`);
  const related = relatedTo(viewOf(found, guide, sourcesOf('umum')));
  return Object.fromEntries(
    related.map(({ id, entries: list, empty }) => [
      id,
      list.length === 0 && empty ? 'said' : list.map(({ slug }) => slug),
    ]),
  );
}

describe('the page of', () => {
  it.each<[string, Record<string, string[] | 'said'>]>([
    [
      'products/koja',
      { villages: ['desa'], makers: ['toko'], places: ['tugu'], group: ['anyaman'] },
    ],
    ['groups/anyaman', { products: ['koja', 'bilik'], villages: ['desa'], makers: ['toko'] }],
    [
      'villages/desa',
      {
        products: ['koja', 'bilik'],
        makers: ['toko'],
        trips: ['jalan'],
        events: ['pesta'],
        guides: ['adab'],
        lessons: ['belajar'],
      },
    ],
    ['makers/toko', { products: ['koja'], villages: ['desa'] }],
    ['places/tugu', { products: ['koja'], events: ['pesta'] }],
    ['events/pesta', { at: ['desa'], closes: ['desa'], opens: ['tugu'] }],
    ['guides/adab', { about: ['desa'] }],
    ['trips/jalan', {}],
    ['terms/kata', {}],
  ])('%s leads to what it links to and to what links to it', (ref, expected) => {
    expect(lists(ref)).toEqual(expected);
  });
  it('a product without a place of sale says so, and names no other', () => {
    expect(lists('products/bilik')).toEqual({
      villages: ['desa'],
      makers: 'said',
      group: ['anyaman'],
    });
  });
  it('any entry has a heading for each list, in its own language', () => {
    const english = linkGuide([entry('product', 'koja', {}, { locale: 'en' })]);
    const [koja] = english.entries;
    if (!koja) throw new Error('no entry');
    expect(relatedTo(viewOf(koja, english, sourcesOf('umum')))).toMatchObject([
      { title: 'Makers and shops', empty: 'No place of sale has been published for this product.' },
    ]);
  });
});
