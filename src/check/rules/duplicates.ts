/** Rule: no two entries of a kind have the same title in one language, or stand at one exact point. */
import { valueAt } from '../../model/record.ts';
import { problem, type Problem } from '../problem.ts';
import type { Rule } from '../settings.ts';
import type { Content } from '../read/content.ts';
import { factPages, pagesOf } from './pages.ts';

/** Exact points at which another entry of the kind stands already. */
function samePoints(content: Content): Problem[] {
  const first = new Map<string, string>();
  return factPages(content).flatMap(({ entry, page }) => {
    const [lat, lon, precision] = ['lat', 'lon', 'precision'].map((key) =>
      valueAt(page.data, ['location', key]),
    );
    if (precision !== 'exact' || typeof lat !== 'number' || typeof lon !== 'number') return [];
    const key = `${entry.kind} ${lat} ${lon}`;
    const other = first.get(key);
    first.set(key, other ?? entry.ref);
    return other === undefined
      ? []
      : [problem('same-point', page, page.spot(['location']), { other })];
  });
}

function sameTitles(content: Content): Problem[] {
  const first = new Map<string, string>();
  return pagesOf(content).flatMap(({ entry, page }) => {
    const { title } = page.data;
    if (typeof title !== 'string') return [];
    const key = `${entry.kind} ${page.locale} ${title.trim().toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, entry.ref);
    return other === undefined
      ? []
      : [problem('duplicate-title', page, page.spot(['title']), { title, other })];
  });
}

export const duplicates: Rule = (content) => [...sameTitles(content), ...samePoints(content)];
