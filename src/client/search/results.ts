/** Draws found pages as list rows. */
import type { Locale } from '../../i18n/locales.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { excerptParts } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';

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

const excerptNodes = (excerpt: string) =>
  excerptParts(excerpt).map(({ text, found }) => (found ? element('mark', '', text) : text));

/** @returns a row for one found page: its name, kind and kecamatan, and a line of context. */
export function resultRow({ url, excerpt, meta }: FoundPage, locale: Locale): HTMLLIElement {
  const link = element('a', '', meta['title'] ?? url);
  link.href = url;
  const kind = meta['kind'] as Kind | undefined;
  const name = kind ? element('span', `kind ${kind}`, kindNames[locale][kind]) : '';
  const place = meta['kecamatan'] ? ` · ${meta['kecamatan']}` : '';
  return element(
    'li',
    'card',
    element('h2', '', link),
    element('p', 'kicker', name, place),
    element('p', '', ...excerptNodes(excerpt)),
  );
}

/**
 * Fills a filter with the values that the index knows and how often each was found.
 * @param names what each value is called; @param counts pages by value.
 */
export function fillFilter(
  select: HTMLSelectElement,
  counts: Record<string, number>,
  names: (value: string) => string,
): void {
  const chosen = select.value || (select.dataset['chosen'] ?? '');
  const [all] = select.options;
  const options = Object.entries(counts).map(
    ([value, count]) => new Option(`${names(value)} (${count})`, value, false, value === chosen),
  );
  select.replaceChildren(...(all ? [all] : []), ...options);
}
