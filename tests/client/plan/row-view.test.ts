import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowViews } from '../../../src/client/plan/row-view.ts';
import { dateNotes, dayText, nextStop, totalText } from '../../../src/client/plan/summary.ts';
import { problemText, warningText } from '../../../src/client/plan/warning-text.ts';
import { pointIn, type PlanView } from '../../../src/exports/plan-stops.ts';
import { addDays } from '../../../src/model/dates.ts';
import type { PlanPlace } from '../../../src/model/plan-place.ts';
import { planProblems } from '../../../src/model/plan-reading.ts';
import { visitsOf } from '../../../src/model/plan-times.ts';
import type { Warning } from '../../../src/model/plan-warnings.ts';
import { emptyPlan, isOwn, type Plan, type Spot } from '../../../src/model/plan.ts';
import { plans, stopAt } from '../../model/plans.ts';

const museum: PlanPlace = {
  ...{ ref: 'places/museum', kind: 'place', title: 'Museum', path: '/wisata/museum/' },
  ...{ kecamatan: 'Rangkasbitung', point: { lat: -6.36, lon: 106.25, precision: 'village' } },
};
const placeOf = (at: Spot) => (isOwn(at) ? undefined : museum);
const house = { lat: -6.45, lon: 106.25, name: '' };
const plan: Plan = {
  ...emptyPlan,
  date: '2026-11-28',
  stops: [stopAt(house), stopAt('places/museum'), stopAt(house, { nextDay: true, minutes: 0 })],
};
const view = (each: Plan = plan, locale: PlanView['locale'] = 'en'): PlanView => ({
  ...{ plan: each, placeOf, locale, link: '', home: '' },
  visits: visitsOf(each, pointIn(placeOf)),
});

describe('a row in words', () => {
  const rows = rowViews(view(), [], (visit) => dayText(view(), visit));

  test('names the day at its first row only', () => {
    expect(rows.map(({ day }) => day)).toEqual([
      'Day 1, Saturday, 28 November 2026',
      '',
      'Day 2, Sunday, 29 November 2026',
    ]);
  });

  test('says how far it is, and how sure', () => {
    expect(rows.map(({ leg }) => leg)).toEqual([
      '',
      'About 10 km to the north in a straight line, 35 min at your pace',
      'About 10 km to the south in a straight line, 35 min at your pace',
    ]);
  });

  test('says neither distance nor direction where the points are less sure', () => {
    const near: Plan = {
      ...plan,
      stops: [stopAt({ ...house, lat: -6.37 }), stopAt('places/museum')],
    };
    expect(rowViews(view(near), [], () => '')[1]?.leg).toBe(
      'Close by; the points are not exact enough to say how far and which way. Counted as 5 min',
    );
  });

  test('says when, and what it is', () => {
    expect(rows.map(({ times }) => times)).toEqual(['08:00–09:00', '09:35–10:35', 'at 08:35']);
    expect(rows.map(({ title }) => title)).toEqual(['Own point', 'Museum', 'Own point']);
    expect(rows[1]?.kicker).toBe('place · Rangkasbitung');
    expect(rows.map(({ canUp, canDown }) => [canUp, canDown])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });
});

describe('the lines around the list', () => {
  test('count stops, days and kilometres', () => {
    expect(totalText(view())).toBe('Stops: 3; days: 2; 20 km in straight lines altogether.');
    expect(totalText(view(emptyPlan))).toBe('');
  });

  test.each([
    ['', '2026-11-21', /Choose a date/],
    ['2026-11-20', '2026-11-21', /over/],
    ['2026-11-28', '2026-11-21', /sunrise 05:2\d/],
  ])('of the date %s', (date, today, says) => {
    const notes = dateNotes(view({ ...plan, date }), today, { sunrise: 328, sunset: 1070 });
    expect(notes.join(' ')).toMatch(says);
  });

  test.each([
    ['2026-11-21', 600, ''],
    ['2026-11-28', 560, 'Museum'],
    ['2026-11-28', 1000, 'Own point'],
  ])('on %s at minute %i one goes to %s next', (today, minutes, name) => {
    const next = nextStop(view(), today, minutes);
    expect(next?.name).toBe(name || 'Own point');
  });

  test('of a plan that is over nothing is next', () => {
    expect(nextStop(view(), '2026-11-30', 0)).toBeUndefined();
  });

  test('never leads to a stop that is over, whatever the plan and the hour', () => {
    const days = fc.integer({ min: -3, max: 40 });
    fc.assert(
      fc.property(plans(), days, fc.integer({ min: 0, max: 1439 }), (any, ahead, minutes) => {
        const dated = { ...any, date: '2026-11-28' };
        const { visits } = view(dated);
        const today = addDays(dated.date, ahead);
        const left = visits.filter(({ day, leave }) => day * 1440 + leave > ahead * 1440 + minutes);
        const next = nextStop(view(dated), today, minutes);
        const [first] = left.flatMap(({ stop }) => pointIn(placeOf)(stop.at) ?? []);
        expect(next && [next.lat, next.lon]).toEqual(first && [first.lat, first.lon]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('warnings and problems in words', () => {
  const dates = [{ start: '2026-01-20', end: '2026-03', status: 'estimated' as const }];
  const kawalu = {
    title: 'Kawalu',
    path: '/k/',
    type: 'closure' as const,
    usual: 'Once a year.',
    dates,
  };
  const bare = { path: '/k/', type: 'closure' as const, dates };
  const [date] = dates;
  const departure = { at: 1240, text: 'train', asOf: '2018' };
  test.each<[Warning, string, string | undefined]>([
    [
      { kind: 'closed-day', open: [], weekday: 0, asOf: '2024-05' },
      'Closed on Monday, by the hours as of May 2024.',
      undefined,
    ],
    [
      { kind: 'closed-then', open: [[540, 1440]], weekday: 5, asOf: '2024' },
      'On Saturday open 09:00–24:00, by the hours as of 2024.',
      undefined,
    ],
    [
      {
        kind: 'open',
        open: [
          [480, 720],
          [780, 960],
        ],
        weekday: 1,
        asOf: '2026-03',
      },
      'On Tuesday open 08:00–12:00, 13:00–16:00, by the hours as of March 2026.',
      undefined,
    ],
    [
      {
        kind: 'event',
        touch: 'closes',
        event: kawalu,
        date: date ?? { start: '', status: 'past' },
      },
      'Closed: Kawalu, 20 January 2026 – March 2026 (estimated by the source).',
      '/k/',
    ],
    [
      { kind: 'usual', event: kawalu },
      'Kawalu: Once a year. The next dates are not published yet; ask.',
      '/k/',
    ],
    [
      { kind: 'usual', event: { ...bare, title: 'Kawalu' } },
      'Kawalu: The next dates are not published yet; ask.',
      '/k/',
    ],
    [
      { kind: 'undated', event: kawalu },
      'Kawalu: Once a year. Choose a date to have announced closures checked.',
      '/k/',
    ],
    [{ kind: 'protocol' }, 'There are rules to respect here.', '/wisata/museum/#protocol'],
    [
      { kind: 'departed', departure, from: 'Museum' },
      'Too late for the last departure from Museum that was ever published: train at 20:40 (2018). Look up the timetable, or end earlier.',
      undefined,
    ],
    [
      { kind: 'timetable', departures: [departure] },
      'Last departures as they were once published: train at 20:40 (2018). Today’s timetable is not in this guide; look it up before you leave.',
      undefined,
    ],
    [
      { kind: 'timetable', departures: [] },
      'The guide has no timetable of the last departure; look it up before you leave.',
      undefined,
    ],
    [{ kind: 'after-sunset', sun: 1080 }, 'After sunset (18:00).', undefined],
  ])('%j', (warning, text, path) => {
    expect(warningText(warning, museum, 'en')).toMatchObject({ text, ...(path ? { path } : {}) });
  });

  test('a name in a problem is no pattern', () => {
    expect(problemText({ kind: 'unknown', what: '$&$1' }, 'en')).toContain('“$&$1”');
    for (const kind of planProblems)
      expect(problemText({ kind, what: 'x' }, 'id')).not.toContain('{');
  });
});
