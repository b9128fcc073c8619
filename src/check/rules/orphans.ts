/** Rule: an entry that a reader can only reach through a list is linked from another; a draft cannot be yet. */
import type { Kind } from '../../model/kinds.ts';
import { problem, start } from '../problem.ts';
import type { Rule } from '../settings.ts';
import { linkedRefs } from './link-list.ts';
import { factPages } from './pages.ts';

/** The other kinds are ways in themselves, or stand together on one page. */
const expected = new Set<Kind>(['village', 'product', 'maker', 'place']);

export const orphans: Rule = (content) => {
  if (!content.whole) return [];
  const linked = linkedRefs(content);
  return factPages(content)
    .filter(({ entry, page }) => expected.has(entry.kind) && page.data['draft'] !== true)
    .filter(({ entry }) => !linked.has(entry.ref))
    .map(({ page }) => problem('orphan', page, start, {}));
};
