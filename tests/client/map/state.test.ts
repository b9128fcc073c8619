import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, noFilter, readState, writeState } from '../../../src/client/map/state.ts';
import { radii } from '../../../src/model/distance.ts';
import { pointKinds } from '../../../src/model/kinds.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const degrees = (most: number) =>
  fc.integer({ min: -most * 10000, max: most * 10000 }).map((value) => value / 10000);

const measured = fc
  .record({
    near: fc.constantFrom('', 'here', 'places/sawarna'),
    within: fc.constantFrom(0, ...radii),
  })
  .map(({ near, within }) => ({ near, within: near ? within : 0 }));

const others = fc.record({
  kinds: fc.subarray([...pointKinds]),
  group: fc.option(slug, { nil: '' }),
  product: fc.option(slug, { nil: '' }),
  kecamatan: fc.option(slug, { nil: '' }),
  visits: fc.boolean(),
  entry: fc.option(
    slug.map((name) => `villages/${name}`),
    { nil: '' },
  ),
  view: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 48 }).map((half) => half / 2),
      lat: degrees(90),
      lon: degrees(180),
    }),
    { nil: undefined },
  ),
});

const state = fc.tuple(others, measured).map(([rest, from]) => ({ ...rest, ...from }));

describe('the state of the map in an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(readState(writeState(given))).toEqual(given);
      }),
    );
  });

  test('reads any text without failing, and never more than there is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readState(`?kind=${text}&group=${text}&entry=${text}&view=${text}`);
        expect(pointKinds).toEqual(expect.arrayContaining([...read.kinds]));
        expect(read.entry).toMatch(/^[a-z0-9/-]*$/);
      }),
    );
  });

  test.each([
    ['', everything],
    ['?utm_source=x', everything],
    ['?kind=village', { ...everything, kinds: ['village'] }],
    ['?kind=maker,village,castle', { ...everything, kinds: ['village', 'maker'] }],
    ['?kind=', { ...everything, kinds: [] }],
    ['?group=Batik', everything],
    ['?entry=places/sawarna', { ...everything, entry: 'places/sawarna' }],
    ['?view=11/-6.36/106.25', { ...everything, view: { zoom: 11, lat: -6.36, lon: 106.25 } }],
    ['?product=kain&kecamatan=bayah', { ...everything, product: 'kain', kecamatan: 'bayah' }],
    ['?visits=1', { ...everything, visits: true }],
    ['?visits=yes', everything],
    ['?near=here&within=10', { ...everything, near: 'here', within: 10 }],
    ['?near=places/sawarna', { ...everything, near: 'places/sawarna' }],
    ['?near=nowhere&within=10', everything],
    ['?within=10', everything],
    ['?near=here&within=11', { ...everything, near: 'here' }],
    ['?view=11/-96/106.25', everything],
    ['?view=11/-6.36', everything],
  ])('reads %j', (query, expected) => {
    expect(readState(query)).toEqual(expected);
  });

  test('never holds where the reader is, but that they measure from there', () => {
    expect(writeState({ ...everything, near: 'here', within: 5 })).toBe('?near=here&within=5');
  });

  test('an address of the first version of the map says what it said', () => {
    const old = '?kind=village,maker&group=batik&entry=makers/imah&view=11/-6.36/106.25';
    expect(readState(old)).toEqual({
      ...{ ...noFilter, kinds: ['village', 'maker'], group: 'batik', entry: 'makers/imah' },
      view: { zoom: 11, lat: -6.36, lon: 106.25 },
    });
    expect(writeState(readState(old))).toBe(old);
  });

  test('writes nothing for the map as it is at the start', () => {
    expect(writeState(everything)).toBe('');
  });
});
