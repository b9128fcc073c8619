import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { instantOf, planIcs } from '../../src/exports/plan-ics.ts';
import { planGeojson, planGpx, planKml } from '../../src/exports/plan-files.ts';
import { pointIn, type PlanView } from '../../src/exports/plan-stops.ts';
import { planParameter } from '../../src/model/plan-address.ts';
import { readPlan } from '../../src/model/plan-reading.ts';
import type { PlanPlace } from '../../src/model/plan-place.ts';
import { visitsOf } from '../../src/model/plan-times.ts';
import { emptyPlan, isOwn, rowsOf, type Plan, type Spot } from '../../src/model/plan.ts';
import { problems } from '../geo/rfc7946.ts';
import { plans, stopAt } from '../model/plans.ts';
import { gpxOrder, kmlOrder, outOfOrder } from './xml-reader.ts';

const today = '2026-11-21';
const stamp = new Date('2026-11-21T00:00:00Z');

/** Every entry stands at one point but those whose slug begins with a digit: they have none. */
const placeOf = (at: Spot): PlanPlace | undefined =>
  isOwn(at)
    ? undefined
    : {
        ...{
          ref: at,
          kind: 'place',
          title: `Nama ${at}`,
          path: `/wisata/${at}/`,
          kecamatan: 'Bayah',
        },
        ...(/\/\d/.test(at) ? {} : { point: { lat: -6.36, lon: 106.25, precision: 'village' } }),
      };

const viewOf = (plan: Plan): PlanView => ({
  ...{
    plan,
    placeOf,
    locale: 'id',
    link: `https://guide.example/rencana/#${planParameter(plan)}`,
    home: 'https://guide.example/',
  },
  visits: visitsOf(plan, pointIn(placeOf)),
});

const xml = (text: string) =>
  new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
const namesIn = (text: string) =>
  (xml(text).getElementsByTagName('name') as unknown as { length: number }).length;

/** The points of a plan in its order, as longitude and latitude. */
const pointsOf = (plan: Plan) =>
  rowsOf(plan).flatMap(({ stop }) => {
    const point = pointIn(placeOf)(stop.at);
    return point ? [[point.lon, point.lat]] : [];
  });

/** White space as XML gives it back at the ends of lines. */
const asRead = (text: string) => text.replace(/\s+/g, ' ').trim();

const saturday: Plan = {
  ...emptyPlan,
  ...{ title: 'Sabtu <di> Lebak & sekitar', date: '2026-11-28' },
  start: stopAt({ lat: -6.35, lon: 106.2, name: 'Rumah' }, { minutes: 0 }),
  stops: [stopAt('places/museum', { note: 'Tanya "dulu", ya;\nlalu pulang' }), stopAt('places/1')],
};

describe('a plan as a file', () => {
  test('GPX, KML and GeoJSON hold the same points in the same order, whatever the plan', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const view = viewOf(plan);
        const json = planGeojson(view);
        expect(json.features.map(({ geometry }) => geometry.coordinates)).toEqual(pointsOf(plan));
        const read = readGpx(xml(planGpx(view))).features;
        const marks = read.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry] : []));
        expect(marks.map(({ coordinates }) => coordinates)).toEqual(pointsOf(plan));
        const kml = readKml(xml(planKml(view))).features;
        expect(
          kml.map(({ geometry }) => (geometry as { coordinates: number[] }).coordinates),
        ).toEqual(pointsOf(plan));
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test('every file carries the whole plan, for whoever reads it', () => {
    /** The plan behind an address, as the planner opens it. */
    const behind = (address: string | null | undefined) =>
      new URLSearchParams(new URL(address ?? '').hash.slice(1)).get('p') ?? '';
    fc.assert(
      fc.property(plans(), (plan) => {
        const view = viewOf(plan);
        const json = JSON.parse(JSON.stringify(planGeojson(view))) as { plan: string };
        const gpx = xml(planGpx(view)).getElementsByTagName('link')[0]?.getAttribute('href');
        const kml = xml(planKml(view)).getElementsByTagName('description')[0]?.textContent;
        const ics = new ICAL.Component(ICAL.parse(planIcs(view, today, stamp)) as unknown[]);
        const texts = [
          ...[json.plan, behind(gpx), behind(kml?.split('\n').at(-1))],
          behind(String(ics.getFirstPropertyValue('url'))),
        ];
        for (const text of texts)
          expect(readPlan(text, { known: () => true, today }).plan).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('GPX and KML have the elements of their standards in order, whatever the plan', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        expect(outOfOrder(planGpx(viewOf(plan)), gpxOrder)).toEqual([]);
        expect(outOfOrder(planKml(viewOf(plan)), kmlOrder)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test('GeoJSON is as RFC 7946 has it', () => {
    const { plan, ...collection } = planGeojson(viewOf(saturday));
    expect(plan).toMatch(/^1\.20261128/);
    expect(problems(collection)).toEqual([]);
  });

  test('a text of the reader is a text in XML', () => {
    const [gpx, kml] = [planGpx(viewOf(saturday)), planKml(viewOf(saturday))];
    for (const text of [gpx, kml]) {
      expect(text).toContain('Sabtu &lt;di&gt; Lebak &amp; sekitar');
      expect(namesIn(text)).toBeGreaterThan(2);
    }
  });
});

describe('a plan as a calendar', () => {
  const events = (plan: Plan) => {
    const calendar = new ICAL.Component(
      ICAL.parse(planIcs(viewOf(plan), today, stamp)) as unknown[],
    );
    return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  };

  test('has an entry for each stop, at its time in the zone of the guide', () => {
    const list = events(saturday);
    expect(list.map(({ summary }) => summary)).toEqual([
      'Rumah',
      'Nama places/museum',
      'Nama places/1',
    ]);
    expect(list[1]?.startDate.toJSDate().toISOString()).toBe('2026-11-28T01:20:00.000Z');
    expect(list[1]?.description).toContain('Tanya "dulu", ya;\nlalu pulang');
  });

  test('says the same to a second reader', () => {
    const read = nodeIcal.sync.parseICS(planIcs(viewOf(saturday), today, stamp));
    const list = Object.values(read).flatMap((each) => (each?.type === 'VEVENT' ? [each] : []));
    const told = events(saturday).map(({ uid, summary, startDate, endDate }) => [
      ...[uid, summary, startDate.toJSDate().getTime(), endDate.toJSDate().getTime()],
    ]);
    const again = list.map(({ uid, summary, start, end }) => [
      ...[uid, summary, start.getTime(), (end as Date).getTime()],
    ]);
    expect(again).toEqual(told);
  });

  test('survives another reader, whatever the plan', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const view = viewOf(plan);
        const list = events(plan);
        expect(list).toHaveLength(view.visits.length);
        view.visits.forEach(({ day, arrive, stop }, at) => {
          const start = instantOf(plan.date || today, day * 1440 + arrive);
          expect(list[at]?.startDate.toJSDate()).toEqual(start);
          const end = new Date(start.getTime() + stop.minutes * 60_000);
          expect(list[at]?.endDate.toJSDate()).toEqual(end);
          expect(asRead(list[at]?.description ?? '')).toContain(asRead(stop.note));
        });
        expect(new Set(list.map(({ uid }) => uid)).size).toBe(list.length);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
