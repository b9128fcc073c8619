import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreOf, select, type Filterable } from '../../../src/client/map/filter.ts';
import { groupSpots } from '../../../src/client/map/grouping.ts';
import { noFilter } from '../../../src/client/map/state.ts';
import { distance } from '../../../src/model/distance.ts';
import { pointKinds } from '../../../src/model/kinds.ts';
import { entries, filters, position } from './filters.ts';

const at = (lat: number, lon: number) => ({ point: { lat, lon }, precision: 'village' as const });
const none = { groups: [], products: [], kecamatan: '', visits: false };
const village: Filterable = {
  ...{ ...none, ref: 'villages/a', kind: 'village', groups: ['batik', 'bilik'] },
  ...{ ...at(-6.4, 106.2), products: ['kain'], kecamatan: 'maja' },
};
const maker: Filterable = {
  ...{ ...none, ref: 'makers/b', kind: 'maker', groups: ['batik'], visits: true },
  ...{ ...at(-6.5, 106.2), kecamatan: 'bayah' },
};
const place: Filterable = { ...none, ref: 'places/c', kind: 'place', ...at(-6.45, 106.2) };
const all = [village, maker, place];
const refs = (shown: readonly { item: Filterable }[]) => shown.map(({ item }) => item.ref);

describe('the filter', () => {
  test.each([
    [{}, ['villages/a', 'makers/b', 'places/c']],
    [{ group: 'batik' }, ['villages/a', 'makers/b']],
    [{ kinds: ['village'], group: 'batik' }, ['villages/a']],
    [{ kinds: ['place'], group: 'batik' }, []],
    [{ kinds: [] }, []],
    [{ group: 'unknown' }, []],
    [{ product: 'kain' }, ['villages/a']],
    [{ kecamatan: 'bayah' }, ['makers/b']],
    [{ visits: true }, ['makers/b']],
    [{ near: 'places/c' }, ['places/c', 'villages/a', 'makers/b']],
    [{ near: 'villages/a', within: 10 }, ['villages/a', 'places/c']],
    [{ near: 'villages/a', within: 2 }, ['villages/a']],
    [{ near: 'villages/gone', within: 2 }, ['villages/a', 'makers/b', 'places/c']],
    [{ near: 'here', within: 2 }, ['villages/a', 'makers/b', 'places/c']],
  ] as const)('%j shows %j', (change, expected) => {
    const state = { ...noFilter, ...change };
    expect(refs(select(all, state, centreOf(state, all, undefined)))).toEqual(expected);
  });

  test('measures from the reader, whose position is in no state', () => {
    const state = { ...noFilter, near: 'here', within: 5 };
    const shown = select(all, state, centreOf(state, all, { lat: -6.5, lon: 106.21 }));
    expect(shown).toMatchObject([{ item: maker, way: { direction: 'w', about: true } }]);
    expect(shown[0]?.way?.kilometres).toBeCloseTo(1.105, 2);
  });

  test('parts the entries by kind: each is shown by exactly one kind', () => {
    fc.assert(
      fc.property(entries, filters, (list, state) => {
        const apart = pointKinds.flatMap((kind) =>
          refs(select(list, { ...state, kinds: [kind] }, undefined)),
        );
        const together = refs(select(list, { ...state, kinds: pointKinds }, undefined));
        expect(apart.sort()).toEqual(together.sort());
      }),
    );
  });
});

describe('whatever one filters by', () => {
  /** The marks that the map draws for what the list shows, at some zoom. */
  const marksOf = (shown: readonly { item: Filterable }[], pixels: number) =>
    groupSpots(
      shown.map(({ item }) => item),
      ({ point }) => ({ x: point.lon * pixels, y: -point.lat * pixels }),
      44,
    );

  test('the marks hold what the list holds, in the same order', () => {
    fc.assert(
      fc.property(
        entries,
        filters,
        position,
        fc.constantFrom(50, 800, 20_000),
        (list, state, fix, pixels) => {
          const shown = select(list, state, centreOf(state, list, fix));
          const marks = marksOf(shown, pixels);
          const order = refs(shown);
          expect(
            marks
              .flat()
              .map(({ ref }) => ref)
              .sort(),
          ).toEqual([...order].sort());
          const firsts = marks.map(([first]) => order.indexOf(first.ref));
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('what is shown passes, what is not does not, and nothing is shown twice', () => {
    fc.assert(
      fc.property(entries, filters, position, (list, state, fix) => {
        const centre = centreOf(state, list, fix);
        const shown = new Set(refs(select(list, state, centre)));
        for (const each of list) {
          const passes =
            (state.kinds as readonly string[]).includes(each.kind) &&
            (!state.group || each.groups.includes(state.group)) &&
            (!state.product || each.products.includes(state.product)) &&
            (!state.kecamatan || each.kecamatan === state.kecamatan) &&
            (!state.visits || each.visits) &&
            (!centre || !state.within || distance(centre, each.point) <= state.within);
          expect(shown.has(each.ref)).toBe(passes);
        }
      }),
    );
  });

  test('with a centre the nearest come first, without one the order stays', () => {
    fc.assert(
      fc.property(entries, filters, position, (list, state, fix) => {
        const shown = select(list, state, centreOf(state, list, fix));
        const keys = shown.map(({ item, way }) => way?.kilometres ?? list.indexOf(item));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
    );
  });
});
