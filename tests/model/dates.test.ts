import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  firstDay,
  isPartialDate,
  lastDay,
  minutesOf,
} from '../../src/model/dates.ts';

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number) =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** A second implementation, without any Date: years are written from 1000 on. */
function exists(year: number, month?: number, day?: number): boolean {
  if (year < 1000) return false;
  if (month === undefined) return true;
  return day === undefined ? daysIn(year, month) > 0 : day > 0 && day <= daysIn(year, month);
}

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 });
const month = fc.integer({ min: 0, max: 13 });
const day = fc.integer({ min: 0, max: 32 });
const written = (...[y = 0, ...rest]: number[]) =>
  [String(y).padStart(4, '0'), ...rest.map(two)].join('-');

/** A date that exists, as exactly as chance has it. */
const partial = fc
  .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .chain(([y, m, d]) =>
    fc.constantFrom(written(y), written(y, m), written(y, m, Math.min(d + 1, daysIn(y, m)))),
  );

describe('a date', () => {
  it.each(['2018', '2018-05', '2024-02-29', '2000-02-29', '1000', '9999-12-31'])(
    'may be %s',
    (text) => expect(isPartialDate(text)).toBe(true),
  );
  it.each([
    ...['', '18', '2018-5', '2018-13', '2018-00', '2023-02-29', '1900-02-29', '2024-04-31'],
    ...['2024-02-30', '2024-01-00', '0024', '2018-05-', '2018/05', ' 2018', '2018 ', '2018-05-01T'],
  ])('may not be %j', (text) => expect(isPartialDate(text)).toBe(false));
  it('exists where a calendar without any Date says so', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        expect(isPartialDate(written(y))).toBe(exists(y));
        expect(isPartialDate(written(y, m))).toBe(exists(y, m));
        expect(isPartialDate(written(y, m, d))).toBe(exists(y, m, d));
      }),
    );
  });
});

describe('the days that a date may mean', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-05-20', '2018-05-20', '2018-05-20'],
  ])('of %s begin on %s and end on %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
  it('exist, hold the date and stand in order', () => {
    fc.assert(
      fc.property(partial, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect([first, last].every((each) => isPartialDate(each) && each.startsWith(date))).toBe(
          true,
        );
        expect(first <= last).toBe(true);
      }),
    );
  });
});

describe('a date moved by months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-01-20', 24, '2028-01-20'],
    ['2018', 12, '2019-12-31'],
    ['2018-05', 36, '2021-05-31'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-06-15', 0, '2026-06-15'],
  ])('%s by %i is %s', (date, months, moved) => {
    expect(addMonths(date, months)).toBe(moved);
  });
  it('lies in the month that one counts to', () => {
    fc.assert(
      fc.property(partial, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const [y = 0, m = 1] = lastDay(date).split('-').map(Number);
        const [to = 0, in_ = 1] = addMonths(date, months).split('-').map(Number);
        expect(to * 12 + in_).toBe(y * 12 + m + months);
      }),
    );
  });
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-11-22', 10, '2026-12-02'],
])('%s and %i days is %s', (date, days, moved) => expect(addDays(date, days)).toBe(moved));

it('counts the minutes of a clock from midnight', () => {
  expect(['00:00', '08:05', '20:40'].map(minutesOf)).toEqual([0, 485, 1240]);
});
