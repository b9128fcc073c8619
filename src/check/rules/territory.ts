/** Rule: no point is mapped in land whose people asked that it be not. */
import { protectedDesa } from '../../geo/protected.ts';
import { valueAt } from '../fields/shape.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../settings.ts';
import { pointIn } from './coordinates.ts';
import { factPages } from './pages.ts';

export const territory: Rule = (content) =>
  factPages(content).flatMap(({ entry, page }) => {
    const land = protectedDesa.find(({ desa }) => desa === page.data['desa']);
    const hidden = valueAt(page.data, ['location', 'precision']) === 'hidden';
    if (!land || hidden || !pointIn(page) || land.allowed.includes(entry.slug)) return [];
    return [problem('protected-point', page, page.spot(['location']), { desa: land.name })];
  });
