import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type Ranked } from '../../../src/client/search/order.ts';
import { nameRanks } from '../../../src/client/search/whole-names.ts';
import type { Ref } from '../../../src/model/kinds.ts';
import { entry } from './index-of.ts';

const hit = (ref: Ref, title: string, rank: Ranked['rank'], score = 1): Ranked => ({
  ...{ entry: entry(ref, title), rank, score },
});
const term = hit('terms/senik', 'senik', nameRanks.same, 9);
const product = hit('products/senik', 'Senik dari Muara', nameRanks.start);
const order = (hits: Ranked[]) => inOrder(hits, ['senik']).map(({ entry: { ref } }) => ref);

describe('the order of what answers', () => {
  it('is that of the names, and then that of the words', () => {
    const [much, little] = [2, 1].map((score) =>
      hit(`places/${score}`, 'Senik', nameRanks.none, score),
    ) as [Ranked, Ranked];
    expect(order([little, much, term])).toEqual(['terms/senik', 'places/2', 'places/1']);
  });

  it('has the thing before its term, and what is between them after both', () => {
    const village = hit('villages/senik', 'Senik', nameRanks.like);
    expect(order([term, village, product])).toEqual([
      ...['products/senik', 'terms/senik', 'villages/senik'],
    ]);
  });

  it.each([
    ['of a place', hit('places/senik', 'Senik', nameRanks.start)],
    ['that holds only a part', hit('products/tampah', 'Tampah', nameRanks.start)],
    ['that was found by a word alone', hit('products/senik', 'Senik', nameRanks.none)],
  ])('has a term before a title %s', (_, other) => {
    expect(order([other, term])).toEqual([term.entry.ref, other.entry.ref]);
  });

  it('loses no answer, and leaves the list that it is given as it was', () => {
    const some = fc.array(
      fc.constantFrom(
        term,
        product,
        ...[1, 2, 3].map((score) => hit(`makers/${score}`, 'Senik', nameRanks.like, score)),
      ),
    );
    fc.assert(
      fc.property(some, (hits) => {
        const before = [...hits];
        expect(inOrder(hits, ['senik'])).toHaveLength(hits.length);
        expect(new Set(inOrder(hits, ['senik']))).toEqual(new Set(hits));
        expect(hits).toEqual(before);
      }),
    );
  });
});
