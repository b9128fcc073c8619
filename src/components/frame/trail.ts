/** The pages that lead to a page, from the home page down. Pure. */
import type { Crumb } from '../../exports/jsonld-graph.ts';
import type { Locale } from '../../i18n/locales.ts';
import { groupsPath, pathOf, type Route } from '../../i18n/routes.ts';
import { frameStrings } from '../../i18n/strings/frame.ts';

/** @returns names and paths, the page itself under its title as the last. */
export function trailOf(locale: Locale, route: Route, title: string): Crumb[] {
  const words = frameStrings[locale].sections;
  const { section, rest = [] } = route;
  const inGroups = rest[0] === groupsPath && rest.length > 1;
  const groups = { section: 'products', rest: [groupsPath] } as const;
  return [
    { name: words.home, path: pathOf(locale, { section: 'home' }) },
    ...(rest.length > 0 ? [{ name: words[section], path: pathOf(locale, { section }) }] : []),
    ...(inGroups ? [{ name: words.groups, path: pathOf(locale, groups) }] : []),
    { name: title, path: pathOf(locale, route) },
  ];
}
