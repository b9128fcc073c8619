import { describe, expect, test } from 'vitest';
import { groupsOf, guideGeojson } from '../../src/exports/geojson.ts';
import type { Entry } from '../../src/model/entry.ts';
import { refOf, type Kind } from '../../src/model/kinds.ts';
import { linkGuide } from '../../src/model/links.ts';
import { problems } from '../geo/rfc7946.ts';

const common = { summary: 'Kata.', sources: [], checked: '2026-11' };

const entry = (kind: Kind, slug: string, data: object, locale = 'id') =>
  ({
    ...{ kind, slug, ref: refOf(kind, slug), locale, body: '' },
    data: { title: slug.toUpperCase(), ...common, ...data },
  }) as unknown as Entry;

const at = (precision: string) => ({
  location: { lat: -6.123456, lon: 106.987654, precision, source: ['a'] },
});

const product = entry('product', 'tikar', { group: 'anyaman' });

const featuresOf = (...entries: Entry[]) => guideGeojson(linkGuide([...entries, product])).features;

describe('the guide as GeoJSON', () => {
  test.each([
    ['exact', [106.98765, -6.12346]],
    ['village', [106.988, -6.123]],
    ['kecamatan', [106.99, -6.12]],
  ])('writes a point known as %s with as many decimals: %j', (precision, coordinates) => {
    const [feature] = featuresOf(entry('village', 'v', at(precision)));
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates });
    expect(feature?.properties.precision).toBe(precision);
  });

  test('leaves out what is hidden, what has no point and what stands nowhere', () => {
    const left = [
      entry('place', 'secret', at('hidden')),
      entry('maker', 'somewhere', {}),
      entry('guide', 'advice', {}),
    ];
    expect(featuresOf(...left)).toEqual([]);
    expect(JSON.stringify(featuresOf(...left))).not.toContain('106.98');
  });

  test.each([
    ['village', 'villages'],
    ['maker', 'makers'],
    ['place', 'places'],
  ] as const)('gives a %s its products and their groups', (kind, folder) => {
    const products = { products: { tikar: ['a'] } };
    const [feature] = featuresOf(entry(kind, 'x', { ...at('village'), ...products }));
    expect(feature?.id).toBe(`${folder}/x`);
    expect(feature?.properties).toMatchObject({
      ...{ kind, title: 'X', kecamatan: '', groups: ['anyaman'] },
      products: [{ ref: 'products/tikar', title: 'TIKAR' }],
    });
  });

  test('names the groups of what is made, sold or shown somewhere, and of nothing else', () => {
    const goods = { products: { tikar: ['a'], topi: ['a'] } };
    const village = entry('village', 'v', goods);
    const guide = linkGuide([village, product, entry('product', 'topi', { group: 'anyaman' })]);
    expect(groupsOf(village, guide)).toEqual(['anyaman']);
    expect(groupsOf(product, guide)).toEqual([]);
  });

  test('says whether a maker takes visitors only where the maker says so', () => {
    const visits = (answer: string) => ({ visits: { answer, asOf: '2026', source: ['a'] } });
    const said = ['yes', 'appointment', 'no'].map((answer) =>
      entry('maker', answer, { ...at('exact'), ...visits(answer) }),
    );
    const silent = entry('maker', 'silent', at('exact'));
    expect(featuresOf(...said, silent).map(({ properties }) => properties.visits)).toEqual([
      ...['yes', 'appointment', 'no', undefined],
    ]);
    expect(Object.keys(featuresOf(silent)[0]?.properties ?? {})).not.toContain('visits');
  });

  test('leads to the kecamatan that the guide has a page of', () => {
    const area = { kecamatan: 'Bayah', kecamatanCode: '36.02.01', kecamatanRef: 'kecamatan/bayah' };
    const placed = { ...entry('place', 'x', at('exact')), area } as unknown as Entry;
    expect(featuresOf(placed)[0]?.properties).toMatchObject({
      ...{ kecamatan: 'Bayah', kecamatanRef: 'kecamatan/bayah' },
    });
  });

  test.each([
    ['id', '/desa/v/'],
    ['en', '/en/villages/v/'],
  ])('leads to the page in the same language (%s)', (locale, path) => {
    const [feature] = featuresOf(entry('village', 'v', at('exact'), locale));
    expect(feature?.properties.path).toBe(path);
  });

  test('is GeoJSON as RFC 7946 has it, and the rules notice when it is not', () => {
    const right = guideGeojson(linkGuide([entry('village', 'v', at('exact'))]));
    expect([right.type, right.features[0]?.type]).toEqual(['FeatureCollection', 'Feature']);
    expect(problems(right)).toEqual([]);
    const [swapped] = guideGeojson(linkGuide([entry('village', 'v', at('exact'))])).features;
    swapped?.geometry.coordinates.reverse();
    expect(problems({ type: 'FeatureCollection', features: swapped ? [swapped] : [] })).toEqual([
      '0: 3.1.1: position',
    ]);
  });
});
