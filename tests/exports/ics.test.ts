import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { guideIcs } from '../../src/exports/ics.ts';
import { linkGuide } from '../../src/model/links.ts';
import { entry } from '../model/samples.ts';

const square = entry('place', 'alun-alun');
const kawalu = entry('event', 'tutup', {
  type: 'closure',
  at: { 'places/alun-alun': 'a' },
  occurrences: {
    'tahun-2023': { start: '2023-01-24', end: '2023-04-24', status: 'past', source: 'a' },
    'tahun-2026': { start: '2026-01-20', end: '2026-03', status: 'announced', source: 'a' },
    'tahun-2027': { start: '2027-02-01', status: 'estimated', source: 'a', note: 'Kira, kira; ya' },
    'tahun-2018': { start: '2018', status: 'past', source: 'a' },
  },
});
const guide = linkGuide([square, kawalu]);
const text = guideIcs(guide, 'id', '2026-11-21');

/** UID, first day, day after the last, status: what two readers must agree on. */
const wanted = [
  ['tutup.tahun-2023@kriya-lebak', '2023-01-24', '2023-04-25', 'CONFIRMED'],
  ['tutup.tahun-2026@kriya-lebak', '2026-01-20', '2026-04-01', 'TENTATIVE'],
  ['tutup.tahun-2027@kriya-lebak', '2027-02-01', '2027-02-02', 'TENTATIVE'],
];

const events = new ICAL.Component(ICAL.parse(text) as unknown[])
  .getAllSubcomponents('vevent')
  .map((each) => new ICAL.Event(each));

const isoOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

describe('the calendar', () => {
  test('is read back by ical.js', () => {
    const read = events.map(({ uid, startDate, endDate, component }) => [
      ...[uid, startDate.toString(), endDate.toString()],
      component.getFirstPropertyValue('status'),
    ]);
    expect(read).toEqual(wanted);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('is read back by node-ical', () => {
    const read = Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
      each?.type === 'VEVENT'
        ? [[each.uid, isoOf(each.start), isoOf(each.end as Date), each.status]]
        : [],
    );
    expect(read).toEqual(wanted);
  });

  test('says in words what was published, and that a month is no day', () => {
    const [, month, guess] = events.map(({ description }) => description);
    expect(month).toContain('diumumkan: 20 Januari 2026 – Maret 2026');
    expect(month).toContain('Hari pastinya tidak diterbitkan');
    expect(guess).toContain('Kira, kira; ya');
    expect(guess).toContain('perkiraan');
    expect(events[0]?.location).toBe('alun-alun');
  });

  test('is the same for the same content and day, with the same UIDs in both languages', () => {
    expect(guideIcs(guide, 'id', '2026-11-21')).toBe(text);
    const uids = (each: string) => each.match(/^UID:.*$/gm);
    expect(uids(guideIcs(guide, 'en', '2027-01-01'))).toEqual(uids(text));
  });

  test('has lines of at most 75 bytes that end as RFC 5545 wants', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const long = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
    expect(long).toEqual([]);
  });
});
