import { describe, expect, test } from 'vitest';
import { daysOf, knownMonths, runsOf, statusOn } from '../../src/model/calendar.ts';

test.each([
  ['the day after it ended', '2026-04-01', '2026-01-20', '2026-03', 'past'],
  ['its last day', '2026-03-31', '2026-01-20', '2026-03', 'announced'],
  ['before it began', '2026-01-01', '2026-01-20', '2026-03', 'announced'],
  ['a single day, the day after', '2026-05-02', '2026-05-01', undefined, 'past'],
  ['a single day, on the day', '2026-05-01', '2026-05-01', undefined, 'announced'],
])('an announced occurrence on %s', (_, today, start, end, status) => {
  expect(statusOn(today, { start, end, status: 'announced' })).toBe(status);
});

test('an estimate stays an estimate until it is over', () => {
  expect(statusOn('2026-01-01', { start: '2026', status: 'estimated' })).toBe('estimated');
  expect(statusOn('2027-01-01', { start: '2026', status: 'estimated' })).toBe('past');
});

describe('the months of a happening', () => {
  test.each([
    ['a day', [{ start: '2026-01-20' }], [1]],
    ['a stretch', [{ start: '2026-01-20', end: '2026-03' }], [1, 2, 3]],
    ['a stretch over the year', [{ start: '2025-11', end: '2026-02' }], [1, 2, 11, 12]],
    [
      'more than a year',
      [{ start: '2024-05', end: '2026-01' }],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
    ['a year alone says nothing', [{ start: '2018' }, { start: '2018-05', end: '2019' }], []],
    ['a year to a month says nothing', [{ start: '2018', end: '2018-05' }], []],
    ['no date at all', [], []],
  ])('%s', (_, occurrences, months) => {
    expect(knownMonths(occurrences).months).toEqual(months);
  });

  test('are known from the years of their first days', () => {
    const dated = [
      { start: '2025-12', end: '2026-01' },
      { start: '2019-02-01' },
      { start: '2030' },
    ];
    expect(knownMonths(dated).years).toEqual(['2019', '2025']);
  });

  test('are runs of neighbours', () => {
    expect(runsOf([1, 2, 5, 11, 12])).toEqual([
      [1, 2],
      [5, 5],
      [11, 12],
    ]);
    expect(runsOf([])).toEqual([]);
  });
});

test('the days of a happening are all that it may have taken', () => {
  expect(daysOf({ start: '2026-01-20', end: '2026-03' })).toEqual({
    first: '2026-01-20',
    last: '2026-03-31',
  });
});
