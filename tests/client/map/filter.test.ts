import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownRefs } from '../../../src/client/map/filter.ts';
import { pointKinds } from '../../../src/model/kinds.ts';

const village = { ref: 'villages/a', kind: 'village', groups: ['batik', 'bilik'] };
const maker = { ref: 'makers/b', kind: 'maker', groups: ['batik'] };
const place = { ref: 'places/c', kind: 'place', groups: [] };
const all = [village, maker, place];

describe('the filter', () => {
  test.each([
    [pointKinds, '', ['villages/a', 'makers/b', 'places/c']],
    [pointKinds, 'batik', ['villages/a', 'makers/b']],
    [['village'], 'batik', ['villages/a']],
    [['place'], 'batik', []],
    [[], '', []],
    [pointKinds, 'unknown', []],
  ] as const)('of kinds %j and group %j shows %j', (kinds, group, refs) => {
    expect([...shownRefs(all, { kinds, group })]).toEqual(refs);
  });

  test('parts the entries by kind: each is shown by exactly one kind', () => {
    const entry = fc.record({
      ref: fc.uuid(),
      kind: fc.constantFrom(...pointKinds),
      groups: fc.subarray(['batik', 'bilik', 'gula']),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom('', 'batik'), (entries, group) => {
        const apart = pointKinds.flatMap((kind) => [
          ...shownRefs(entries, { kinds: [kind], group }),
        ]);
        const together = [...shownRefs(entries, { kinds: pointKinds, group })];
        expect(apart.sort()).toEqual(together.sort());
      }),
    );
  });
});
