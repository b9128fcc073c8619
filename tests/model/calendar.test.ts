import { expect, test } from 'vitest';
import { statusOn } from '../../src/model/calendar.ts';

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
