import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, pointOf } from '../../src/model/distance.ts';
import { nearest } from '../../src/model/nearest.ts';
import { at, entry } from './samples.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inLebak = fc.record({ lat: degrees(-7.05, -6.2), lon: degrees(105.85, 106.6) });

describe('what lies near', () => {
  const here = entry('village', 'sini', at(-6.5, 106.2));
  const near = entry('maker', 'dekat', at(-6.51, 106.2));
  const far = entry('place', 'jauh', at(-6.6, 106.2));
  const secret = entry('place', 'rahasia', at(-6.5, 106.2, 'hidden'));
  const nowhere = entry('village', 'entah');
  const all = [far, secret, nowhere, here, near, entry('term', 'kata')];
  const slugs = (within: number, most: number) =>
    nearest(here, all, within, most).map((each) => each.entry.slug);

  it('is sorted by distance, without the entry itself, the hidden and those without a point', () => {
    expect(slugs(50, 9)).toEqual(['dekat', 'jauh']);
  });
  it('ends where it is told to', () => {
    expect(slugs(5, 9)).toEqual(['dekat']);
    expect(slugs(50, 1)).toEqual(['dekat']);
  });
  it('is told with kilometres and direction', () => {
    const [first] = nearest(here, all, 50, 9);
    expect(first?.kilometres).toBeCloseTo(1.112, 3);
    expect(first?.direction).toBe('s');
  });
  it('is what sorting all of them by distance would begin with', () => {
    const points = fc.array(inLebak, { maxLength: 40 });
    fc.assert(
      fc.property(
        inLebak,
        points,
        fc.nat(30),
        fc.integer({ min: 1, max: 6 }),
        (a, list, km, most) => {
          const from = entry('village', 'sini', at(a.lat, a.lon));
          const others = list.map(({ lat, lon }, i) => entry('place', `p${i}`, at(lat, lon)));
          const sorted = others
            .map((other) => distance(pointOf(from) ?? a, pointOf(other) ?? a))
            .sort((x, y) => x - y)
            .filter((each) => each <= km);
          const found = nearest(from, others, km, most).map(({ kilometres }) => kilometres);
          expect(found).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });
  it('comes in the order of the list where it is equally near', () => {
    const same = ['satu', 'dua', 'tiga'].map((slug) => entry('place', slug, at(-6.51, 106.2)));
    const north = entry('place', 'utara', at(-6.505, 106.2));
    const list = [...same.slice(0, 2), north, ...same.slice(2)];
    const found = nearest(here, list, 50, 3).map((each) => each.entry.slug);
    expect(found).toEqual(['utara', 'satu', 'dua']);
  });
  it('is nothing where the entry has no point to be shown', () => {
    expect(nearest(secret, all, 50, 9)).toEqual([]);
    expect(pointOf(secret)).toBeUndefined();
  });
  it('is measured from the points that are shown, so that no distance tells more', () => {
    const coarse = entry('village', 'kasar', at(-6.5044, 106.2, 'kecamatan'));
    expect(nearest(coarse, [here], 50, 9)[0]?.kilometres).toBe(0);
  });
});
