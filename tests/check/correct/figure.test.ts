import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { figureFrom, numberFrom } from '../../../src/check/correct/number.ts';

test.each([
  ['40 orang', '40'],
  ['± 40', '40'],
  ['sekitar 40 perajin', '40'],
  ['25rb', '25000'],
  ['Rp 25 ribu', '25000'],
  ['1,5 juta', '1500000'],
  ['Rp. 1.250.000,-', '1250000'],
  ['40-50', '[40, 50]'],
  ['40 sampai 50 orang', '[40, 50]'],
  ['25rb - 1,5jt', '[25000, 1500000]'],
  ['Rp 25.000 s/d Rp 50.000', '[25000, 50000]'],
  ['banyak', undefined],
  ['40-', undefined],
  ['1-2-3', undefined],
  ['40 jam', undefined],
  ['', undefined],
])('%j is the figure %j', (text, figure) => {
  expect(figureFrom(text)).toBe(figure);
});

test.each([
  ['6.374428 S', -6.374428],
  ['6,374428 LS', -6.374428],
  ['S 6.374428', -6.374428],
  ['106.269281 BT', 106.269281],
  ['E106.269281', 106.269281],
  ['S 6.374428 S', undefined],
  ['S 6', undefined],
])('%j is the number %j', (text, number) => {
  expect(numberFrom(text)).toBe(number);
});

it('any whole number is read as it was meant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (from, to) => {
      expect(figureFrom(`sekitar ${from} orang`)).toBe(String(from));
      expect(figureFrom(`${from}rb – ${to} ribu`)).toBe(`[${from * 1000}, ${to * 1000}]`);
    }),
  );
});
