/** Whole files of one plan, as other programs get them. */
import { describe, expect, test } from 'vitest';
import { planGeojson, planGpx, planKml } from '../../src/exports/plan-files.ts';
import { instantOf, planIcs } from '../../src/exports/plan-ics.ts';
import type { PlanView } from '../../src/exports/plan-stops.ts';
import { planStrings } from '../../src/i18n/strings/plan.ts';
import type { PlanPlace } from '../../src/model/plan-place.ts';
import { visitsOf } from '../../src/model/plan-times.ts';
import { emptyPlan, type Plan } from '../../src/model/plan.ts';
import { stopAt } from '../model/plans.ts';

const curug: PlanPlace = {
  ...{ ref: 'places/curug', kind: 'place', title: 'Curug', path: '/wisata/curug/' },
  ...{ kecamatan: 'Bayah', point: { lat: -6.5, lon: 106.25, precision: 'exact' } },
};
const plan: Plan = {
  ...emptyPlan,
  ...{ title: 'Sabtu', date: '2026-11-28', leave: 480 },
  start: stopAt({ lat: -6.5, lon: 106.25, name: 'Rumah' }, { minutes: 0 }),
  stops: [stopAt('places/tiada'), stopAt('places/curug', { note: 'Mandi' })],
};

const viewOf = (of: Plan, link = 'https://guide.example/rencana/#p=1'): PlanView => ({
  ...{ plan: of, locale: 'id', link, home: link ? 'https://guide.example/' : '' },
  placeOf: (at) => (at === 'places/curug' ? curug : undefined),
  visits: visitsOf(of, (at) =>
    typeof at === 'string' ? (at === curug.ref ? curug.point : undefined) : at,
  ),
});
const { day, passing, times, fileNote, stops } = planStrings.id;
const first = `${day(1)}, ${passing('08.00')}`;
const last = `${day(1)}, ${times('09.00', '10.00')}\nMandi\nLetaknya tepat.`;

/** The two stops that have a point, as waypoints of either sort. */
const marks = (name: string, pad: string) =>
  [
    [`1. Rumah`, 'own', first, '', 'start'],
    ['3. Curug', curug.ref, last, 'https://guide.example/wisata/curug/', 'stop'],
  ]
    .map(([title, id, said, link, role]) =>
      [
        `${pad}<${name} lat="-6.5" lon="106.25">`,
        `${pad}  <name>${title}</name>`,
        `${pad}  <cmt>${id}</cmt>`,
        `${pad}  <desc>${said}</desc>`,
        ...(link ? [`${pad}  <link href="${link}"/>`] : []),
        `${pad}  <type>${role}</type>`,
        `${pad}</${name}>`,
      ].join('\n'),
    )
    .join('\n');

test('GPX: numbered as on the page, stops without a point left out', () => {
  expect(planGpx(viewOf(plan))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Kriya Lebak" xmlns="http://www.topografix.com/GPX/1/1">
  <metadata>
    <name>Sabtu</name>
    <desc>${fileNote}</desc>
    <link href="https://guide.example/rencana/#p=1"/>
  </metadata>
${marks('wpt', '  ')}
  <rte>
    <name>Sabtu</name>
    <desc>${fileNote}</desc>
${marks('rtept', '    ')}
  </rte>
</gpx>
`);
  expect(planGpx(viewOf(plan, ''))).not.toContain('<link');
});

test('KML: one folder, each placemark with an id of its own, the address of the plan', () => {
  const text = planKml(viewOf(plan));
  const [said] = /<description>[^<]*/.exec(text) ?? [];
  expect(said).toBe(`<description>${fileNote}\nhttps://guide.example/rencana/#p=1`);
  expect(text.match(/<Placemark id="[^"]*"/g)).toEqual([
    '<Placemark id="stop-1.own"',
    '<Placemark id="stop-2.places.curug"',
  ]);
  expect(text.match(/<Folder>\s*<name>.*<\/name>/g)).toEqual([
    `<Folder>\n      <name>${stops}</name>`,
  ]);
  expect(text).toContain('<value>https://creativecommons.org/licenses/by-sa/4.0/</value>');
  const [alone] = /<description>[^<]*/.exec(planKml(viewOf(plan, ''))) ?? [];
  expect(alone).toBe(`<description>${fileNote}`);
});

test('GeoJSON: what is known of each stop', () => {
  const { features, type } = planGeojson(viewOf(plan));
  const geometry = { type: 'Point', coordinates: [106.25, -6.5] };
  const common = { day: 1, date: '2026-11-28' };
  expect(type).toBe('FeatureCollection');
  expect(features).toEqual([
    {
      ...{ type: 'Feature', geometry },
      properties: {
        ...{ ...common, number: 1, role: 'start', ref: 'own', name: 'Rumah' },
        ...{ arrive: 480, leave: 480, minutes: 0, note: '' },
      },
    },
    {
      ...{ type: 'Feature', geometry },
      properties: {
        ...{ ...common, number: 3, role: 'stop', ref: 'places/curug', name: 'Curug' },
        ...{ arrive: 540, leave: 600, minutes: 60, note: 'Mandi' },
        link: 'https://guide.example/wisata/curug/',
      },
    },
  ]);
  const undated = planGeojson(viewOf({ ...plan, date: '' })).features[0]?.properties;
  expect(undated).not.toHaveProperty('date');
});

describe('iCalendar', () => {
  const stamp = new Date('2026-11-21T01:02:03Z');
  const lines = (of: Plan, link?: string) =>
    planIcs(viewOf(of, link), '2026-11-21', stamp).replaceAll('\r\n ', '').split('\r\n');
  const all = lines(plan);

  test('says what it is', () => {
    const wanted = [
      'PRODID:-//Kriya Lebak//planner//ID',
      'NAME:Sabtu',
      'X-WR-CALNAME:Sabtu',
      `X-WR-CALDESC:${fileNote}`,
    ];
    expect(all.slice(0, all.indexOf('BEGIN:VEVENT'))).toEqual(expect.arrayContaining(wanted));
  });

  test('has a stop in UTC, busy, with its point and page', () => {
    const event = all.slice(all.lastIndexOf('BEGIN:VEVENT'));
    const wanted = [
      'UID:plan.2026-11-28.3.places.curug@kriya-lebak',
      'DTSTAMP:20261121T010203Z',
      'DTSTART:20261128T020000Z',
      'DTEND:20261128T030000Z',
      'SUMMARY:Curug',
      'TRANSP:OPAQUE',
      'LOCATION:Curug',
      'GEO:-6.5;106.25',
      'URL;VALUE=URI:https://guide.example/wisata/curug/',
    ];
    expect(event).toEqual(expect.arrayContaining(wanted));
  });

  test('has no point and no page where there is none, and a day where none is chosen', () => {
    expect(all).toContain('LOCATION:places/tiada');
    expect(all.filter((line) => line.startsWith('GEO:'))).toHaveLength(2);
    expect(lines(plan, '').some((line) => line.startsWith('URL'))).toBe(false);
    expect(lines({ ...plan, date: '' })).toContain('DTSTART:20261121T020000Z');
  });
});

test('an hour of the guide is seven ahead of UTC, also past midnight', () => {
  expect(instantOf('2026-11-28', 90).toISOString()).toBe('2026-11-27T18:30:00.000Z');
  expect(instantOf('2026-11-28', 1441).toISOString()).toBe('2026-11-28T17:01:00.000Z');
});
