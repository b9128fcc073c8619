/** What the sitemap says of a page: its translations, and when its content last changed. */
import { fileURLToPath } from 'node:url';
import { locales } from '../i18n/locales.ts';
import { absolute, groupsPath, pathOf, routeOf, type Route } from '../i18n/routes.ts';
import { basePath } from '../site.ts';
import { lastChanged } from './last-changed.ts';

/** An address of the sitemap, as @astrojs/sitemap hands it over. */
export interface Item {
  url: string;
  lastmod?: string | undefined;
  links?: { url: string; lang: string }[] | undefined;
}

/** @returns how the references of the entries begin from which a page is made. */
function madeFrom({ section, rest = [] }: Route): string {
  const [first, second] = rest;
  if (first === groupsPath) return typeof second === 'string' ? `groups/${second}` : 'groups/';
  return typeof first === 'string' ? `${section}/${first}` : `${section}/`;
}

const belongs = (ref: string, start: string) =>
  start.endsWith('/') ? ref.startsWith(start) : ref === start;

/** @returns the newest moment of the entries that a page is made from, if Git knows any. */
function changeOf(route: Route, changed: ReadonlyMap<string, string>): string | undefined {
  const start = madeFrom(route);
  const moments = [...changed].flatMap(([ref, moment]) => (belongs(ref, start) ? [moment] : []));
  return moments
    .map((moment) => new Date(moment).toISOString())
    .sort()
    .at(-1);
}

/**
 * @param changed when each entry last changed, by reference; see `lastChanged`.
 * @returns what @astrojs/sitemap calls for each page: the page with the languages that it has and
 * the day of its last change; a page that is made from no entry has no such day.
 */
export function serializer(changed: ReadonlyMap<string, string>) {
  return <T extends Item>(item: T): T => {
    const found = routeOf(new URL(item.url).pathname.slice(basePath().length - 1));
    if (!found) return item;
    const links = locales.flatMap((lang) => {
      const url = absolute(pathOf(lang, found.route));
      return url ? [{ lang, url }] : [];
    });
    const lastmod = changeOf(found.route, changed);
    return { ...item, links, ...(lastmod ? { lastmod } : {}) };
  };
}

/** @returns the same with what Git knows of this repository. */
export const sitemapItem = () =>
  serializer(lastChanged(fileURLToPath(new URL('../..', import.meta.url))));
