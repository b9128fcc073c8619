/** The latest changes as an Atom feed (RFC 4287). Pure. */
import type { Locale } from '../i18n/locales.ts';
import { absolute, entryPath } from '../i18n/routes.ts';
import { dataStrings } from '../i18n/strings/data.ts';
import { kindNames } from '../i18n/strings/kinds.ts';
import { firstDay } from '../model/dates.ts';
import type { Entry } from '../model/entry.ts';
import { pageKinds } from '../model/kinds.ts';
import type { Guide } from '../model/links.ts';
import { site } from '../site.ts';
import { element, textElement, xmlDocument, type Xml } from './xml.ts';

/** How many entries a feed holds. */
const most = 50;

const isUtc = (moment: string) => new Date(moment).toISOString().replace('.000Z', 'Z');

const feedEntry = (entry: Entry, updated: string): Xml => {
  const href = absolute(entryPath(entry.locale, entry.ref)) ?? '';
  return element('entry', {}, [
    textElement('id', href),
    textElement('title', entry.data.title),
    textElement('updated', updated),
    element('link', { rel: 'alternate', href }),
    element('category', { term: entry.kind, label: kindNames[entry.locale][entry.kind] }),
    textElement('summary', entry.data.summary),
  ]);
};

/**
 * @param changed when each entry last changed, as an ISO moment; for an entry that is not in it the
 * month in which its sources were last read stands.
 * @returns the feed, the latest first; `undefined` while the guide has no home, for an entry of a
 * feed needs an address that stays.
 */
export function feed(
  guide: Guide,
  locale: Locale,
  changed: ReadonlyMap<string, string>,
): string | undefined {
  const self = absolute(`/feed.${locale}.xml`);
  if (!self) return undefined;
  const dated = guide.entries
    .filter(({ kind }) => pageKinds.includes(kind))
    .map((entry) => {
      const moment = changed.get(entry.ref) ?? `${firstDay(entry.data.checked)}T00:00:00Z`;
      return { entry, updated: isUtc(moment) };
    })
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.entry.ref.localeCompare(b.entry.ref))
    .slice(0, most);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      textElement('id', self),
      textElement('title', `${site.name}: ${dataStrings[locale].feed}`),
      textElement('updated', dated[0]?.updated ?? '1970-01-01T00:00:00Z'),
      element('author', {}, [textElement('name', site.name)]),
      element('link', { rel: 'self', href: self, type: 'application/atom+xml' }),
      element('link', { rel: 'alternate', href: absolute('/') }),
      ...dated.map(({ entry, updated }) => feedEntry(entry, updated)),
    ]),
  );
}
