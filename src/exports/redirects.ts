/** Old addresses of entries that were renamed or removed, and where they lead now. Pure. */
import { locales, type Locale } from '../i18n/locales.ts';
import { absolute, entryPath, href, pathOf, sections, type Section } from '../i18n/routes.ts';
import { pageStrings } from '../i18n/strings/pages.ts';
import { policy } from './policy.ts';

/** An address that is no more, in one language; paths below the base, with a slash at both ends. */
export interface Moved {
  locale: Locale;
  from: string;
  to: string;
}

/** @returns the path of an entry (`villages/pasir-ona`) or of a section (`villages`). */
const pathTo = (locale: Locale, target: string): string =>
  target in sections ? pathOf(locale, { section: target as Section }) : entryPath(locale, target);

/** @param redirects old references of entries, each with a newer one or the name of a section. */
export const movedPages = (redirects: Readonly<Record<string, string>>): Moved[] =>
  Object.entries(redirects).flatMap(([from, to]) =>
    locales.map((locale) => ({
      locale,
      from: entryPath(locale, from),
      to: pathTo(locale, to),
    })),
  );

/** @returns `_redirects`, as Cloudflare Pages and Netlify read it: one line for each address. */
export const redirectsFile = (moved: readonly Moved[]): string =>
  moved.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');

/** @returns a page that leads on by itself, for hosts that know no redirects. */
export function movedPage({ locale, to }: Moved): string {
  const { title, text } = pageStrings[locale].moved;
  const address = href(to);
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy(false)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${absolute(to) ?? address}">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p><a href="${address}">${text}</a></p>
    </main>
  </body>
</html>
`;
}
