import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf } from '../../../src/components/entry/chart.ts';
import type { Figure } from '../../../src/model/figure.ts';

const figure = (asOf: string, value: number | [number, number]): Figure => ({
  ...{ kind: 'output', unit: 'tonne', asOf, value, source: ['a'] },
});

test('bars stand in order of date, each in proportion to the largest', () => {
  const bars = barsOf([figure('2023', 200), figure('2021-10', [100, 400]), figure('2015', 0)]);
  expect(bars.map(({ figure: { asOf }, share }) => [asOf, share])).toEqual([
    ['2015', 0],
    ['2021-10', 100],
    ['2023', 50],
  ]);
});

test('whatever the figures, the largest bar is full and none is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1 }), (values) => {
      const shares = barsOf(values.map((value) => figure('2020', value))).map(({ share }) => share);
      expect(Math.max(...shares)).toBe(100);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }),
  );
});
