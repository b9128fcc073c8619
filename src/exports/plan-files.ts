/** A plan as GPX 1.1, KML 2.2 and GeoJSON (RFC 7946); what has no point is left out. Pure. */
import type { FeatureCollection, Point } from 'geojson';
import { planStrings } from '../i18n/strings/plan.ts';
import { planText } from '../model/plan-address.ts';
import { site } from '../site.ts';
import { gpx, type Waypoint } from './gpx.ts';
import { placemarks } from './kml.ts';
import { dayOf, stopOf, titleOf, type PlanView } from './plan-stops.ts';
import { licence } from './points.ts';

type Marked = Waypoint & { comment: string; description: string; type: string };

/** The stops that stand at a point, in their order, numbered from 1 as the page numbers them. */
function marksOf(view: PlanView): Marked[] {
  return view.visits.flatMap((visit, index) => {
    const { name, id, point, link, description } = stopOf(visit, view);
    if (!point) return [];
    const words = { name: `${index + 1}. ${name}`, comment: id, description, type: visit.role };
    return [{ lat: point.lat, lon: point.lon, ...words, ...(link ? { link } : {}) }];
  });
}

/** @returns the stops as waypoints, and their order as a route. */
export function planGpx(view: PlanView): string {
  const points = marksOf(view);
  const name = titleOf(view.plan, view.locale);
  const description = planStrings[view.locale].fileNote;
  const about = { name, description, ...(view.link ? { link: view.link } : {}) };
  return gpx(points, site.name, { metadata: about, routes: [{ name, description, points }] });
}

/** @returns the stops as placemarks; each has an id of its own, also when one comes twice. */
export function planKml(view: PlanView): string {
  const points = marksOf(view).map((each, index) => ({
    ...each,
    comment: `stop-${index + 1}.${each.comment}`,
    type: planStrings[view.locale].stops,
  }));
  const description = [planStrings[view.locale].fileNote, view.link].filter(Boolean).join('\n');
  return placemarks(points, { name: titleOf(view.plan, view.locale), description, licence });
}

/** What a feature says of its stop; times are minutes from midnight of `day`. */
export interface StopProperties {
  number: number;
  role: string;
  ref: string;
  name: string;
  day: number;
  /** ISO day, where the plan has a date. */
  date?: string;
  arrive: number;
  leave: number;
  minutes: number;
  note: string;
  link?: string;
}

/**
 * @returns the stops as features in their order, and as a foreign member `plan` (RFC 7946, 6.1) the whole plan as
 * its address has it.
 */
export function planGeojson(
  view: PlanView,
): FeatureCollection<Point, StopProperties> & { plan: string } {
  const features = view.visits.flatMap((visit, index) => {
    const { name, id, point, link, note } = stopOf(visit, view);
    if (!point) return [];
    const date = dayOf(view.plan, visit);
    const { role, day, arrive, leave, stop } = visit;
    const properties: StopProperties = {
      ...{ number: index + 1, role, ref: id, name, day: day + 1 },
      ...(date ? { date } : {}),
      ...{ arrive, leave, minutes: stop.minutes, note },
      ...(link ? { link } : {}),
    };
    const coordinates = [point.lon, point.lat];
    return [
      { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates } },
    ];
  });
  return { type: 'FeatureCollection', plan: planText(view.plan), features };
}
