import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCell } from '../../../src/client/lesson/cells.ts';

describe('the keys of a grid of 3 rows and 4 columns', () => {
  it.each([
    ['ArrowRight', 5, 6],
    ['ArrowLeft', 5, 4],
    ['ArrowUp', 5, 1],
    ['ArrowDown', 5, 9],
    ['Home', 6, 4],
    ['End', 6, 7],
    ['ArrowRight', 3, undefined],
    ['ArrowLeft', 4, undefined],
    ['ArrowUp', 2, undefined],
    ['ArrowDown', 9, undefined],
    ['Enter', 5, undefined],
    ['toString', 5, undefined],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(nextCell(from, key, 3, 4)).toBe(to);
  });
  it('lead to every square from the first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 16 }),
        (rows, columns) => {
          const seen = new Set([0]);
          for (const at of seen)
            for (const key of ['ArrowRight', 'ArrowDown'])
              seen.add(nextCell(at, key, rows, columns) ?? at);
          expect(seen.size).toBe(rows * columns);
        },
      ),
    );
  });
});
