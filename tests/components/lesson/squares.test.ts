import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, ruling } from '../../../src/components/lesson/squares.ts';
import { gridSides, gridWeaves } from '../../../src/model/lesson-parts.ts';

const sides = fc.integer({ min: gridSides.least, max: gridSides.most });

describe('squared paper', () => {
  it('has one line more than squares each way', () => {
    expect(ruling(2, 3)).toBe('M0 0h30M0 10h30M0 20h30M0 0v20M10 0v20M20 0v20M30 0v20');
  });
  it('is filled half where the weave fits it, as a weave that is over as often as under', () => {
    for (const weave of gridWeaves)
      expect(filled(weave, 8, 12).match(/M/g)).toHaveLength((8 * 12) / 2);
  });
  it('never fills a square outside of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...gridWeaves), sides, sides, (weave, rows, columns) => {
        const corners = [...filled(weave, rows, columns).matchAll(/M(\d+) (\d+)/g)];
        expect(corners.length).toBeGreaterThan(0);
        for (const [, x, y] of corners) {
          expect(Number(x)).toBeLessThan(columns * 10);
          expect(Number(y)).toBeLessThan(rows * 10);
        }
      }),
    );
  });
});
