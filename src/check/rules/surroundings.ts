/** Rule: a point lies on land and in the kecamatan that its entry states, by the desa around it. */
import { areasOf } from '../../geo/areas.ts';
import { places } from '../../geo/basemap.ts';
import { metresOffshore } from '../../geo/sea.ts';
import { distance } from '../../model/distance.ts';
import type { Point } from '../../model/precision.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule, Settings } from '../settings.ts';
import { inside, pointIn } from './coordinates.ts';
import { factPages } from './pages.ts';

/** Metres that a point may lie out at sea: the coast is drawn in few points. */
const offshore = 500;

/** How many desa around a point are asked. */
const asked = 5;

const desa = places.filter(({ id }) => /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(id));

/** @returns the codes of the desa whose points are nearest, the nearest first. */
export const nearestDesa = (point: Point, most: number): string[] =>
  desa
    .map((place) => ({ id: place.id, away: distance(point, place) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ id }) => id);

/** The code of the kecamatan in a longer code: regency, a point, two digits. */
const kecamatanIn = (code: string, { regionCode }: Settings): string =>
  code.slice(0, regionCode.length + 3);

/** The code of the kecamatan that an entry states, by itself or by its desa; empty without. */
function statedKecamatan({ data }: Page, settings: Settings): string {
  const code = data['kecamatan'] ?? data['desa'];
  return typeof code === 'string' ? kecamatanIn(code, settings) : '';
}

function problemsOf(page: Page, settings: Settings): Problem[] {
  const point = pointIn(page);
  if (!point || !inside(point, settings.bounds)) return [];
  const spot = page.spot(['location']);
  const out = Math.round(metresOffshore(point));
  if (out > offshore) return [problem('in-the-sea', page, spot, { metres: out })];
  const stated = statedKecamatan(page, settings);
  const around = nearestDesa(point, asked).map((code) => kecamatanIn(code, settings));
  // A gazetteer that has no desa of this kecamatan cannot tell.
  const known = desa.some(({ id }) => kecamatanIn(id, settings) === stated);
  if (!known || around[0] === stated) return [];
  const areas = areasOf(settings.regionCode);
  const name = (code = '') => areas.get(code) ?? code;
  const params = { stated: name(stated), nearest: name(around[0]) };
  if (!around.includes(stated)) return [problem('wrong-kecamatan', page, spot, params)];
  return page.data['locationChecked'] ? [] : [problem('doubtful-kecamatan', page, spot, params)];
}

export const surroundings: Rule = (content, settings) =>
  factPages(content).flatMap(({ page }) => problemsOf(page, settings));
