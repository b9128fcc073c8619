/** Rule: no point is mapped in adat land that is kept off the map, by its desa or by where it is. */
import { protectedDesa } from '../../geo/protected.ts';
import { valueAt } from '../../model/record.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../settings.ts';
import { pointIn } from './coordinates.ts';
import { nearestDesa } from './surroundings.ts';
import { factPages } from './pages.ts';

export const territory: Rule = (content) =>
  factPages(content).flatMap(({ entry, page }) => {
    const point = pointIn(page);
    const codes = [page.data['desa'], ...(point ? nearestDesa(point, 1) : [])];
    const land = protectedDesa.find(({ desa }) => codes.includes(desa));
    const hidden = valueAt(page.data, ['location', 'precision']) === 'hidden';
    if (!land || hidden || !point || land.allowed.includes(entry.slug)) return [];
    return [problem('protected-point', page, page.spot(['location']), { desa: land.name })];
  });
