/** The planner, told to add an entry: the same link on the map and in the search as on the pages. */
import { addToPlanPath } from '../i18n/routes.ts';
import { toPlanStrings } from '../i18n/strings/to-plan.ts';
import { el } from './dom.ts';
import { pageAddress } from './edition.ts';
import type { Setting } from './setting.ts';

/** @param title of the entry, said to who hears the link alone. */
export function planLink(ref: string, title: string, { locale, base }: Setting): HTMLAnchorElement {
  const { add, addTitle } = toPlanStrings[locale];
  const href = pageAddress(base, addToPlanPath(locale, ref));
  return el('a', { href, rel: 'nofollow', 'aria-label': addTitle(title) }, add);
}
