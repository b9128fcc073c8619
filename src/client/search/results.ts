/** Draws what was found as list rows, and fills the filters. */
import type { Locale } from '../../i18n/locales.ts';
import { entryPath } from '../../i18n/routes.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import type { Kind } from '../../model/kinds.ts';
import { pageAddress } from '../edition.ts';
import { kindOf } from './documents.ts';
import { excerptParts, markedParts, type ExcerptPart } from './excerpt.ts';
import type { Hit } from './names.ts';
import type { FoundPage } from './pagefind.ts';
import { reason } from './reason.ts';

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

const nodes = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, found }) => (found ? element('mark', '', text) : text));

/** What the rows of both lists show. */
interface Shown {
  address: string;
  title: string;
  kind: Kind | undefined;
  kecamatan: string | undefined;
  /** Why it is a result. */
  why: string;
  text: (Node | string)[];
}

function row({ address, title, kind, kecamatan, why, text }: Shown, locale: Locale): HTMLLIElement {
  const link = element('a', '', title);
  link.href = address;
  const name = kind ? element('span', `kind ${kind}`, kindNames[locale][kind]) : '';
  const place = kecamatan ? ` · ${kecamatan}` : '';
  return element(
    'li',
    'card',
    element('h2', '', link),
    element('p', 'kicker', name, place),
    element('p', '', element('span', 'why', why), ' ', ...text),
  );
}

/** @returns a row for a page found by its text: name, kind, kecamatan, and a line of context. */
export const pageRow = ({ url, excerpt, meta }: FoundPage, locale: Locale): HTMLLIElement =>
  row(
    {
      address: url,
      title: meta['title'] ?? url,
      kind: meta['kind'] as Kind | undefined,
      kecamatan: meta['kecamatan'],
      why: searchStrings[locale].why.text,
      text: nodes(excerptParts(excerpt)),
    },
    locale,
  );

/**
 * @param base the path of the guide, with slashes at both ends.
 * @returns a row for an entry found by name: also why it is one, and its summary.
 */
export const hitRow = ({ entry, why, terms }: Hit, locale: Locale, base: string): HTMLLIElement =>
  row(
    {
      address: pageAddress(base, entryPath(locale, entry.ref)),
      title: entry.title,
      kind: kindOf(entry),
      kecamatan: entry.kecamatan,
      why: `${reason(why, locale)}.`,
      text: nodes(markedParts(entry.summary, terms)),
    },
    locale,
  );

/**
 * Fills a filter with the values that were found and how often each was.
 * @param names what each value is called; @param counts pages by value.
 */
export function fillFilter(
  select: HTMLSelectElement,
  counts: Record<string, number>,
  names: (value: string) => string,
): void {
  const chosen = select.value || (select.dataset['chosen'] ?? '');
  const [all] = select.options;
  // What is chosen stays, though nothing is left of it.
  const left = chosen in counts || chosen === '' ? counts : { ...counts, [chosen]: 0 };
  const options = Object.entries(left).map(
    ([value, count]) => new Option(`${names(value)} (${count})`, value, false, value === chosen),
  );
  select.replaceChildren(...(all ? [all] : []), ...options);
}
