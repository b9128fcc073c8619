/** Which patterns an entry shows: those of the products that its file leads to, else its own. Pure. */
import type { Entry } from './entry.ts';
import { parseRef, type Ref } from './kinds.ts';
import { fieldLinksOf, type Relation } from './links.ts';

/** How a file leads to products; a mention in its text does not count. */
const towards: readonly Relation[] = ['makes', 'sells', 'shows', 'about', 'held-at'];

/**
 * @param most patterns that there is room for.
 * @returns the references whose patterns an entry shows, in the order of its file.
 */
export function wovenOf(entry: Entry, most: number): Ref[] {
  const linked = fieldLinksOf(entry).filter(({ relation }) => towards.includes(relation));
  const products = linked.map(({ to }) => to).filter((to) => parseRef(to)?.kind === 'product');
  return products.length > 0 ? [...new Set(products)].slice(0, most) : [entry.ref];
}
