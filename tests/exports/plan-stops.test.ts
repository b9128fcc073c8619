import { describe, expect, test } from 'vitest';
import {
  dayOf,
  nameOf,
  pointIn,
  span,
  stopOf,
  timesText,
  titleOf,
  type PlanView,
} from '../../src/exports/plan-stops.ts';
import { planStrings } from '../../src/i18n/strings/plan.ts';
import type { PlanPlace } from '../../src/model/plan-place.ts';
import type { Visit } from '../../src/model/plan-times.ts';
import { emptyPlan } from '../../src/model/plan.ts';
import { stopAt } from '../model/plans.ts';

const place: PlanPlace = {
  ...{ ref: 'places/curug', kind: 'place', title: 'Curug', path: '/wisata/curug/' },
  ...{ kecamatan: 'Bayah', point: { lat: -6.5, lon: 106.25, precision: 'village' } },
};
const own = { lat: -6, lon: 106, name: 'Rumah' };

const visit = (more: Partial<Visit> = {}): Visit => ({
  ...{ role: 'stop', index: 0, stop: stopAt('places/curug'), day: 0 },
  ...{ arrive: 510, leave: 570, unknownLeg: false, ...more },
});
const view = (home = 'https://guide.example/'): PlanView => ({
  ...{ plan: emptyPlan, visits: [], locale: 'id', link: '', home },
  placeOf: (at) => (at === place.ref ? place : undefined),
});

test.each([
  [59, planStrings.en.minutes(59)],
  [60, planStrings.en.hours(1, 0)],
  [135, planStrings.en.hours(2, 15)],
])('a span of %d minutes is %s', (minutes, words) => {
  expect(span(minutes, 'en')).toBe(words);
});

describe('the times of a visit', () => {
  const { times, passing, laterDay } = planStrings.id;
  const through = stopAt('places/curug', { minutes: 0 });
  test.each([
    ['from when to when', visit(), times('08.30', '09.30')],
    ['once where nobody stays', visit({ stop: through }), passing('08.30')],
    [
      'at midnight',
      visit({ arrive: 1440, leave: 1500 }),
      `${times('00.00', '01.00')} ${laterDay(1)}`,
    ],
  ])('%s', (_, each, words) => expect(timesText(each, 'id')).toBe(words));
});

describe('a stop', () => {
  test('at an entry says its day, times, note and how exact its point is', () => {
    const stop = stopAt('places/curug', { note: 'Bawa topi' });
    expect(stopOf(visit({ stop, day: 1 }), view())).toEqual({
      ...{ name: 'Curug', id: 'places/curug', note: 'Bawa topi', point: place.point },
      link: 'https://guide.example/wisata/curug/',
      description: [
        `${planStrings.id.day(2)}, ${planStrings.id.times('08.30', '09.30')}`,
        'Bawa topi',
        'Titik ini letak kampung atau desanya, bukan alamatnya.',
      ].join('\n'),
    });
  });

  test('at a point of one’s own has neither page nor precision', () => {
    const said = stopOf(visit({ stop: stopAt(own) }), view());
    expect(said).toEqual({
      ...{ name: 'Rumah', id: 'own', note: '', point: own },
      description: `${planStrings.id.day(1)}, ${planStrings.id.times('08.30', '09.30')}`,
    });
  });

  test('has no link while the guide has no home', () => {
    expect(stopOf(visit(), view(''))).not.toHaveProperty('link');
  });

  test('at an entry that is gone is called by its reference', () => {
    const gone = stopOf(visit({ stop: stopAt('places/tiada') }), view());
    expect(gone).toMatchObject({ name: 'places/tiada', id: 'places/tiada', point: undefined });
    expect(gone).not.toHaveProperty('link');
  });
});

test('a point without a name has a general one', () => {
  expect(nameOf({ ...own, name: '' }, undefined, 'id')).toBe(planStrings.id.unnamed);
});

test('the point of a spot is its own, or that of its entry', () => {
  const at = pointIn(view().placeOf);
  expect([at(own), at('places/curug'), at('places/tiada')]).toEqual([own, place.point, undefined]);
});

test('a plan has its title, or the general one', () => {
  expect(titleOf({ ...emptyPlan, title: 'Sabtu' }, 'en')).toBe('Sabtu');
  expect(titleOf(emptyPlan, 'en')).toBe(planStrings.en.title);
});

test('a visit after midnight is on the next day of the calendar', () => {
  const dated = { ...emptyPlan, date: '2026-11-30' };
  expect(dayOf(dated, visit())).toBe('2026-11-30');
  expect(dayOf(dated, visit({ day: 1, arrive: 1440 }))).toBe('2026-12-02');
  expect(dayOf(emptyPlan, visit())).toBe('');
});
