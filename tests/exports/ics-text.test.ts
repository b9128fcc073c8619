/** The whole calendar of one event, line by line. */
import { afterEach, expect, test, vi } from 'vitest';
import { guideIcs } from '../../src/exports/ics.ts';
import { calendarStrings } from '../../src/i18n/strings/calendar.ts';
import { typeNames } from '../../src/i18n/strings/kinds.ts';
import { linkGuide } from '../../src/model/links.ts';
import { entry } from '../model/samples.ts';

afterEach(() => vi.unstubAllEnvs());

const linesOf = (occurrences: object, more: object = {}) => {
  const places = [entry('place', 'alun-alun'), entry('place', 'pasar')];
  const event = entry('event', 'seba', { occurrences, ...more });
  const text = guideIcs(linkGuide([...places, event]), 'id', '2026-11-21');
  return text.replaceAll('\r\n ', '').split('\r\n');
};
const on = (start: string, status: string, more: object = {}) => ({
  tahun: { start, status, source: 'a', ...more },
});
const of = (lines: string[], name: string) => lines.filter((line) => line.startsWith(name));

test('one event with all that is known of it', () => {
  vi.stubEnv('SITE_URL', 'https://guide.example');
  const at = { 'places/alun-alun': 'a', 'places/pasar': 'a' };
  const note = { end: '2026-05-03', note: 'Malam saja' };
  expect(linesOf(on('2026-05-01', 'announced', note), { at })).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kriya Lebak//guide//ID',
    `NAME:Kriya Lebak: ${calendarStrings.id.title}`,
    `X-WR-CALNAME:Kriya Lebak: ${calendarStrings.id.title}`,
    `X-WR-CALDESC:${calendarStrings.id.fileNote}`,
    'BEGIN:VEVENT',
    'UID:seba.tahun@kriya-lebak',
    'SEQUENCE:0',
    'DTSTAMP:20261121T000000Z',
    'DTSTART;VALUE=DATE:20260501',
    'DTEND;VALUE=DATE:20260504',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:seba',
    'TRANSP:TRANSPARENT',
    'LOCATION:alun-alun\\, pasar',
    `DESCRIPTION:${typeNames.id['announced']}: 1 Mei 2026 – 3 Mei 2026\\nMalam saja\\nRingkasan.`,
    'CATEGORIES:feast',
    'URL;VALUE=URI:https://guide.example/acara/seba/',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('nothing is said of where and on which page while nobody knows', () => {
  vi.stubEnv('SITE_URL', '');
  const lines = linesOf(on('2026-05-01', 'past'));
  expect(of(lines, 'LOCATION')).toEqual([]);
  expect(of(lines, 'URL')).toEqual([]);
  expect(of(lines, 'DESCRIPTION')).toEqual(['DESCRIPTION:1 Mei 2026\\nRingkasan.']);
});

const { wholeMonths } = calendarStrings.id;
test.each([
  [{ start: '2026-05-01', status: 'announced' }, 'CONFIRMED', false],
  [{ start: '2026-05-01', end: '2026-05-02', status: 'past' }, 'CONFIRMED', false],
  [{ start: '2026-05-01', status: 'estimated' }, 'TENTATIVE', false],
  [{ start: '2026-05', status: 'announced' }, 'TENTATIVE', true],
  [{ start: '2026-05-01', end: '2026-06', status: 'announced' }, 'TENTATIVE', true],
  [{ start: '2026-05', end: '2026-06-01', status: 'announced' }, 'TENTATIVE', true],
])('%j is %s, and a month is no day: %s', ({ start, status, ...more }, wanted, months) => {
  const lines = linesOf(on(start, status, more));
  expect(of(lines, 'STATUS')).toEqual([`STATUS:${wanted}`]);
  const said = wholeMonths.replaceAll(',', '\\,').replaceAll(';', '\\;');
  expect(of(lines, 'DESCRIPTION')[0]?.includes(said)).toBe(months);
});

test.each([
  { start: '2026', status: 'past' },
  { start: '2026-05', end: '2027', status: 'past' },
])('%j, a year alone, is no entry of a calendar', ({ start, status, ...more }) => {
  expect(of(linesOf(on(start, status, more)), 'UID')).toEqual([]);
});

test('an event without dates, and what is no event, is not there', () => {
  const guide = linkGuide([entry('event', 'x'), entry('trip', 'y')]);
  expect(guideIcs(guide, 'en', '2026-11-21')).not.toContain('VEVENT');
});
