import { expect, test } from 'vitest';
import { calendarRows, chart, monthLetters } from '../../../src/components/entry/calendar.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { entry } from '../../model/samples.ts';

const once = (start: string, end?: string) => ({
  occurrences: { satu: { start, ...(end ? { end } : {}), status: 'past', source: 'a' } },
});
const rows = calendarRows(
  linkGuide([
    entry('event', 'tanpa', { usual: { text: 'Kira-kira Mei.', source: 'a' } }),
    entry('event', 'durian', once('2025-11', '2026-02')),
    entry('event', 'seba', once('2025-05-01', '2025-05-04')),
  ]),
);

test('the rows stand by their first month, those without a date last', () => {
  expect(rows.map(({ event }) => event.slug)).toEqual(['durian', 'seba', 'tanpa']);
});

test('a bar stands for each run of months', () => {
  expect(rows[0]?.bars.map(({ x }) => Math.floor(x / chart.month))).toEqual([0, 10]);
  expect(rows[1]?.bars).toEqual([{ x: 4 * chart.month + chart.gap, width: chart.month - 4 }]);
});

test('months are told in words, over the end of the year too, with their years', () => {
  expect(rows.map(({ months }) => months)).toEqual([
    'November – Februari (2025)',
    'Mei (2025)',
    '',
  ]);
});

test('what is usual makes no bar', () => {
  expect(rows[2]?.bars).toEqual([]);
});

test('twelve letters in each language', () => {
  expect(monthLetters('id')).toHaveLength(12);
  expect(monthLetters('en').join('')).toBe('JFMAMJJASOND');
});
