/** Arbitrary entries and filters for the tests of the map. */
import fc from 'fast-check';
import type { Filterable } from '../../../src/client/map/filter.ts';
import type { Filters } from '../../../src/client/map/state.ts';
import { radii } from '../../../src/model/distance.ts';
import { pointKinds } from '../../../src/model/kinds.ts';

const groups = ['batik', 'bilik', 'gula'];
const products = ['kain', 'tikar'];
const kecamatan = ['bayah', 'maja', ''];

/** A point in and around the region, as coarse as the least exact ones: many are the same. */
const point = fc.record({
  lat: fc.integer({ min: -705, max: -620 }).map((each) => each / 100),
  lon: fc.integer({ min: 10585, max: 10660 }).map((each) => each / 100),
});

/** Entries with references of their own. */
export const entries: fc.Arbitrary<Filterable[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...pointKinds),
      groups: fc.subarray(groups),
      products: fc.subarray(products),
      kecamatan: fc.constantFrom(...kecamatan),
      visits: fc.boolean(),
      point,
      precision: fc.constantFrom('exact' as const, 'village' as const, 'kecamatan' as const),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((each, index) => ({ ...each, ref: `villages/v${index}` })));

export const filters: fc.Arbitrary<Filters> = fc.record({
  kinds: fc.subarray([...pointKinds]),
  group: fc.constantFrom('', ...groups),
  product: fc.constantFrom('', ...products),
  kecamatan: fc.constantFrom(...kecamatan),
  visits: fc.boolean(),
  near: fc.constantFrom('', 'here', 'villages/v0', 'villages/gone'),
  within: fc.constantFrom(0, ...radii),
});

/** The reader's position, or none. */
export const position = fc.option(point, { nil: undefined });
