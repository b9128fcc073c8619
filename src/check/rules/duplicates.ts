/** Rule: no two entries of a kind have the same title in one language. */
import { problem } from '../problem.ts';
import type { Rule } from '../settings.ts';
import { pagesOf } from './pages.ts';

export const duplicates: Rule = (content) => {
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
};
