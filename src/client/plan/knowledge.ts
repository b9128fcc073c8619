/** What the planner looks things up in. Pure but for the fetch. */
import type { PlanData, PlanPlace } from '../../model/plan-place.ts';
import { daylight } from '../../model/plan-sun.ts';
import type { Knowledge } from '../../model/plan-warnings.ts';
import { isOwn, type Spot } from '../../model/plan.ts';
import { site } from '../../site.ts';
import { readData } from '../edition.ts';

export interface Known extends Knowledge {
  places: readonly PlanPlace[];
  has: (ref: string) => boolean;
}

/** The middle of the region: the sun there rises within a minute of anywhere in it. */
const [south, west, north, east] = site.bounds;
const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };

/** @returns ways to look up entries, events and daylight. */
export function know({ places, events }: PlanData): Known {
  const byRef = new Map<string, PlanPlace>(places.map((place) => [place.ref, place]));
  return {
    ...{ places, events },
    has: (ref) => byRef.has(ref),
    placeOf: (at: Spot) => (isOwn(at) ? undefined : byRef.get(at)),
    daylight: (date) => daylight(date, middle, site.timeZone),
  };
}

/** @returns the planner's data; throws when they cannot be had. */
export async function fetchKnown(base: string, locale: string): Promise<Known> {
  return know((await readData(base, `data/plan.${locale}.json`)) as PlanData);
}
