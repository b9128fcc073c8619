/** The worklist: all that waits for an editor, without being a mistake. Pure. */
import { start } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { factPages } from '../rules/pages.ts';
import { translationsIn, unknownIn, unlinkedIn, withoutPoint } from './gaps.ts';
import { item, lists, type Item } from './item.ts';
import { oldIn } from './old.ts';
import { uncitedIn } from './uncited.ts';

export { lists, type Item, type List } from './item.ts';

const byPlace = (a: Item, b: Item) =>
  lists.indexOf(a.list) - lists.indexOf(b.list) ||
  (a.file < b.file ? -1 : Number(a.file > b.file)) ||
  a.line - b.line;

/**
 * @param today an ISO day, on which figures are fresh or old.
 * @returns every item, by list, file and line.
 */
export function worklist(content: Content, today: string): Item[] {
  const unlinked = unlinkedIn(content);
  const items = factPages(content).flatMap(({ entry, page }) => [
    ...oldIn(entry, page, today),
    ...uncitedIn(entry, page),
    ...unknownIn(entry, page),
    ...withoutPoint(entry, page),
    ...unlinked(entry, page),
    ...(page.data['draft'] === true
      ? [item('draft', entry, page, start, String(page.data['title']))]
      : []),
  ]);
  return [...items, ...translationsIn(content)].sort(byPlace);
}
