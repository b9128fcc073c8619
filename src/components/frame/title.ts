/** The title that a page has in tabs, bookmarks and results of search engines. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { groupsPath, type Route } from '../../i18n/routes.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { site } from '../../site.ts';

/**
 * @param title the page's own heading; a product group may be called as its one product is, and a
 * kecamatan as a village in it, so their kind is added.
 * @returns the content of `<title>`: no other page of the language has the same.
 */
export function documentTitle(title: string, locale: Locale, route?: Route): string {
  const [first, slug] = route?.rest ?? [];
  const isGroup = first === groupsPath && slug !== undefined;
  const isKecamatan = route?.section === 'kecamatan' && first !== undefined;
  const kind = isGroup ? 'group' : isKecamatan ? 'kecamatan' : undefined;
  const own = kind ? `${title} (${kindNames[locale][kind]})` : title;
  return own === site.name ? own : `${own} – ${site.name}`;
}
