import { expect, test } from 'vitest';
import { guessDate, isAmbiguous } from '../../../src/check/correct/date.ts';

test.each([
  ['Januari', '01'],
  ['Feb', '02'],
  ['maret', '03'],
  ['April', '04'],
  ['Mei', '05'],
  ['May', '05'],
  ['Juni', '06'],
  ['July', '07'],
  ['Agustus', '08'],
  ['August', '08'],
  ['SEPTEMBER', '09'],
  ['Oktober', '10'],
  ['October', '10'],
  ['November', '11'],
  ['Desember', '12'],
  ['Dec', '12'],
])('%s is month %s', (name, month) => {
  expect(guessDate(`${name} 2024`)).toEqual({ iso: `2024-${month}`, absent: false });
  expect(guessDate(` 7  ${name}\t2024 `)).toEqual({ iso: `2024-${month}-07`, absent: false });
});

test.each([
  ['2024/5', '2024-05'],
  ['2024.12.31', '2024-12-31'],
  ['1-2-2024', '2024-02-01'],
  ['11.2024', '2024-11'],
])('%s is %s', (text, iso) => expect(guessDate(text)).toEqual({ iso, absent: false }));

test.each([
  ...['12024-05', '2024-123', '2024-05-123', 'x2024-05', '2024-05x', '123/05/2024', '17/05/20245'],
  ...['17 05 2024', '7 Mei 2024 lagi', 'tgl 7 Mei 2024', 'xMei 2024', '7Mei 2024', '7 Mei2024'],
  ...['17 Pon 2024', '2024 Mei', '123-2024', '5-20245', 'x5-2024', '17/05/24', '17/2024/05'],
])('%s is no date', (text) => expect(guessDate(text)).toEqual({ absent: false }));

test.each([
  ['03/04/2024', true],
  [' 3-4-2024 ', true],
  ['12.11.2024', true],
  ['03/03/2024', false],
  ['13/04/2024', false],
  ['04/13/2024', false],
  ['2024-03-04', false],
  ['x03/04/2024', false],
  ['03/04/2024x', false],
  ['Mei 2024', false],
])('day and month of %s may be meant the other way round: %s', (text, ambiguous) => {
  expect(isAmbiguous(text)).toBe(ambiguous);
});
