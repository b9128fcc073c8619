/** Astro hook: `npm run dev` shows editors what waits for them, at `/worklist/`; no build has that page. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentIn, listName, lists, worklist, type Item, type List } from '../check/index.ts';
import { element, type Xml } from '../exports/xml.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryPath, href } from '../i18n/routes.ts';
import { guideDate, site } from '../site.ts';
import { environmentLocale } from './check.ts';

/** Below the address of the guide. */
const address = 'worklist/';

const titles: Record<Locale, string> = {
  id: 'Yang menunggu dikerjakan',
  en: 'What waits to be done',
};

const row = ({ entry, file, line, what, since }: Item, locale: Locale): Xml =>
  element('li', {}, [
    element('a', { href: href(entryPath(locale, entry)) }, entry),
    element('span', {}, since === undefined ? what : `${what} (${since})`),
    element('code', {}, `${file}:${line}`),
  ]);

function section(list: List, items: readonly Item[], locale: Locale): Xml[] {
  const own = items.filter((each) => each.list === list);
  const heading = element('h2', { id: list }, `${listName(list, locale)}: ${own.length}`);
  const rows = own.map((each) => row(each, locale));
  return rows.length === 0 ? [heading] : [heading, element('ol', {}, rows)];
}

/** @returns the page, by list; each item leads to its entry and names its line. */
export function worklistHtml(items: readonly Item[], locale: Locale): string {
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${site.name} – ${titles[locale]}`),
  ]);
  const parts = lists.flatMap((list) => section(list, items, locale));
  const body = element('body', {}, [element('h1', {}, titles[locale]), ...parts]);
  return `<!doctype html>\n${element('html', { lang: locale }, [head, body]).xml}\n`;
}

/** The page is made anew each time that it is asked for. */
export function worklistPage(folder = 'content'): AstroIntegration {
  let dir = folder;
  return {
    name: 'worklist',
    hooks: {
      'astro:config:done': ({ config }) => {
        dir = fileURLToPath(new URL(`${folder}/`, config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(href(`/${address}`), (_request, response, next) => {
          contentIn(dir)
            .then((content) => {
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(worklistHtml(worklist(content, guideDate()), environmentLocale()));
            })
            .catch(next);
        });
      },
      'astro:server:start': ({ address: { port }, logger }) => {
        logger.info(
          `${titles[environmentLocale()]}: http://localhost:${port}${href(`/${address}`)}`,
        );
      },
    },
  };
}
