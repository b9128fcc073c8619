import { describe, expect, test } from 'vitest';
import { filterOptions, itemData, radiusOptions } from '../../../src/components/map/options.ts';
import type { EntryFeature } from '../../../src/exports/geojson.ts';
import { radii } from '../../../src/model/distance.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { refOf, type Kind } from '../../../src/model/kinds.ts';
import { linkGuide } from '../../../src/model/links.ts';

const location = { lat: -6.1, lon: 106.9, precision: 'exact', source: ['a'] };

const entry = (kind: Kind, slug: string, data: object, more: object = {}) =>
  ({
    ...{ kind, slug, ref: refOf(kind, slug), locale: 'id', body: '', ...more },
    data: { title: slug.toUpperCase(), summary: '', sources: [], checked: '2026-11', ...data },
  }) as unknown as Entry;

const area = (slug: string) => ({
  area: { kecamatan: slug.toUpperCase(), kecamatanCode: '1', kecamatanRef: `kecamatan/${slug}` },
});
const makes = (...slugs: string[]) => ({
  products: Object.fromEntries(slugs.map((slug) => [slug, ['a']])),
});

const guide = linkGuide([
  entry('village', 'a', { location, ...makes('tikar', 'kain') }, area('maja')),
  entry('village', 'b', { location, ...makes('kain') }, area('bayah')),
  entry('village', 'unplaced', makes('golok'), area('cipanas')),
  entry('product', 'tikar', { group: 'anyaman' }),
  entry('product', 'kain', { group: 'batik' }),
  entry('product', 'golok', { group: 'logam' }),
  ...['anyaman', 'batik', 'logam', 'mebel'].map((slug) => entry('group', slug, {})),
]);

describe('the filter of the map offers', () => {
  const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);
  const { groups, products, kecamatan } = filterOptions(guide, 'id');

  test.each([
    ['groups', groups, ['anyaman', 'batik']],
    ['products', products, ['kain', 'tikar']],
    ['kecamatan', kecamatan, ['bayah', 'maja']],
  ])('only %s that a point has, each once, in order', (_, list, expected) => {
    expect(values(list)).toEqual(expected);
  });

  test('the distances that an address may say', () => {
    expect(values(radiusOptions('id'))).toEqual(['0', ...radii.map(String)]);
  });
});

describe('an item of the list', () => {
  const feature = (visits?: string) =>
    ({
      geometry: { type: 'Point', coordinates: [106.25, -6.36] },
      properties: {
        ...{ groups: ['batik'], products: [{ ref: 'products/kain', title: 'Kain' }] },
        ...{ kecamatanRef: 'kecamatan/maja', precision: 'village', ...(visits ? { visits } : {}) },
      },
    }) as unknown as EntryFeature;

  test('carries what a filter asks, latitude first', () => {
    expect(itemData(feature())).toEqual({
      ...{ 'data-groups': 'batik', 'data-products': 'kain', 'data-kecamatan': 'maja' },
      ...{ 'data-point': '-6.36 106.25', 'data-precision': 'village' },
    });
  });

  test.each([
    ['yes', true],
    ['appointment', true],
    ['no', false],
  ])('that says %s to visitors is welcoming: %s', (visits, welcome) => {
    expect('data-visits' in itemData(feature(visits))).toBe(welcome);
  });
});
