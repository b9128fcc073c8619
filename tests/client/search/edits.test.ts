import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../../src/client/search/edits.ts';

describe('the letters that two words differ by', () => {
  it.each([
    ['kalimaya', 'kalimaya', 2, 0],
    ['kalimya', 'kalimaya', 2, 1],
    ['kalimayaa', 'kalimaya', 2, 1],
    ['kalinaya', 'kalimaya', 2, 1],
    ['kailmaya', 'kalimaya', 2, 1],
    ['aklimaya', 'kalimaya', 2, 1],
    ['kalimyaa', 'kalimaya', 2, 1],
    ['klimya', 'kalimaya', 2, 2],
    ['kalimaya', 'batik', 2, 3],
    ['golok', 'bedog', 1, 2],
    ['', 'ab', 2, 2],
    ['', '', 0, 0],
    // Swapped letters with one between are two changes, not one.
    ['abc', 'cba', 2, 2],
  ])('%s and %s, counted to %i: %i', (a, b, most, count) => {
    expect(edits(a, b, most)).toBe(count);
    expect(edits(b, a, most)).toBe(count);
  });

  it('are never more than all of them, and counted no further than asked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const all = edits(a, b, 8);
        expect(all).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(edits(a, b, most)).toBe(Math.min(all, most + 1));
      }),
    );
  });
});
