/** Rule: a point lies in the land of the guide, with latitude and longitude in their places. */
import type { Edit } from '../correct/edit.ts';
import { valueEdit } from '../correct/line.ts';
import { numberFrom } from '../correct/number.ts';
import type { Point } from '../../model/precision.ts';
import { valueAt } from '../../model/record.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule, Settings } from '../settings.ts';
import { factPages } from './pages.ts';

type Bounds = Settings['bounds'];

/** How far outside the map a point may lie, in degrees: about 2 km, for a coast drawn in few points. */
const margin = 0.02;

/** Text that is meant as a number counts as one here; the rule for schemas tells how to write it. */
const numberAt = (page: Page, key: 'lat' | 'lon'): number | undefined => {
  const value = valueAt(page.data, ['location', key]);
  return typeof value === 'string'
    ? numberFrom(value)
    : typeof value === 'number'
      ? value
      : undefined;
};

/** @returns the point of a page, if it has both its numbers. */
export function pointIn(page: Page): Point | undefined {
  const [lat, lon] = [numberAt(page, 'lat'), numberAt(page, 'lon')];
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** @returns whether a point is on the map, or just off it. */
export const inside = ({ lat, lon }: Point, [south, west, north, east]: Bounds) =>
  lat >= south - margin && lat <= north + margin && lon >= west - margin && lon <= east + margin;

/** Both numbers put right, or neither. */
function corrected(page: Page, { lat, lon }: Point): Edit[] {
  const edit = (key: 'lat' | 'lon', value: number) =>
    valueEdit(page, page.spot(['location', key]), key, String(value)) ?? [];
  const edits = [edit('lat', lat), edit('lon', lon)].flat();
  return edits.length === 2 ? edits.filter(({ wrong, right }) => wrong !== right) : [];
}

function problemsOf(page: Page, bounds: Bounds): Problem[] {
  const point = pointIn(page);
  if (!point || inside(point, bounds)) return [];
  const { lat, lon } = point;
  const spot = page.spot(['location', 'lat']);
  const turned = [
    { lat: lon, lon: lat },
    { lat: -lon, lon: lat },
  ].find((each) => inside(each, bounds));
  if (turned) return [problem('swapped', page, spot, {}, { edits: corrected(page, turned) })];
  const south = { lat: -lat, lon };
  if (inside(south, bounds)) {
    return [problem('missing-minus', page, spot, {}, { edits: corrected(page, south) })];
  }
  const [s, w, n, e] = bounds;
  return [problem('outside-region', page, spot, { lat, lon, bounds: `${s}..${n}, ${w}..${e}` })];
}

export const coordinates: Rule = (content, { bounds }) =>
  factPages(content).flatMap(({ page }) => problemsOf(page, bounds));
