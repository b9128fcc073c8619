import { expect, test } from 'vitest';
import { numberFrom } from '../../../src/check/correct/number.ts';

test.each([
  [' 6 ', 6],
  ['-6.5', -6.5],
  ['6,5', 6.5],
  ['-106,25', -106.25],
  ['1.500', 1.5],
  ['1.500.000', 1500000],
  ['12.500.000', 12500000],
  ['150.000,50', 150000.5],
  ['1.500.000,50', 1500000.5],
  ['1.500,-', 1500],
  ['1.500,--', 1500],
  ['IDR 250.000', 250000],
  ['idr250', 250],
  ['Rp -5.000', -5000],
  ['Rp 5000,75', 5000.75],
  ['Rp. 5000', 5000],
  ['Rp 5.000,', 5000],
  ['Rp 5.000-', 5000],
])('%s is the number %d', (text, number) => expect(numberFrom(text)).toBe(number));

test.each([
  ['6°', 6],
  ['6º', 6],
  ['-6°30′', -6.5],
  ['6,5° S', -6.5],
  ['6° 30\' 36" LS', -6.51],
  ["6°30'36''S", -6.51],
  ['6°30’36”U', 6.51],
  ['106° 15′ BT', 106.25],
  ['106° 15′ E', 106.25],
  ['106° 15′ w', -106.25],
  ['-6° 30′ N', 6.5],
  ['-106° BT', 106],
  ['-6° LU', 6],
  ['6°36″', 6.01],
  ['6°S', -6],
  ['6° 1,5′', 6.025],
])('%s is %d degrees', (text, number) => expect(numberFrom(text)).toBe(number));

test.each([
  ...['6.5.5', '6 5', 'x6', '6x', '1500.000.', 'Rp', 'Rp 5.00', 'Rp 5 ribu'],
  ...['Rp x5', 'Rp 5,5', '123,456', 'x6°S', '6°X', '6°S2', "6'30", '6°30', '--6', '1.500,5 kg'],
])('%s is none', (text) => expect(numberFrom(text)).toBeUndefined());

test('a comma before three digits may part thousands, before others or behind more it does not', () => {
  expect(numberFrom('1234,567')).toBe(1234.567);
  expect(numberFrom('-6,374')).toBe(-6.374);
});
