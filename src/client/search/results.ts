/** Draws what was found as list rows, fills the filters, and offers a name that is near. */
import { capital } from '../../i18n/format.ts';
import { entryPath } from '../../i18n/routes.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { canStop, type Kind } from '../../model/kinds.ts';
import { el, find } from '../dom.ts';
import { pageAddress } from '../edition.ts';
import type { Setting } from '../setting.ts';
import { planLink } from '../plan-link.ts';
import { kindOf } from './documents.ts';
import { excerptParts, markedParts, type ExcerptPart } from './excerpt.ts';
import type { Hit } from './names.ts';
import type { FoundPage } from './pagefind.ts';
import { reason } from './reason.ts';
import { writeState } from './state.ts';

const nodes = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, found }) => (found ? el('mark', {}, text) : text));

/** What the rows of both lists show. */
interface Shown {
  address: string;
  /** The entry that it leads to; empty for a page that is none. */
  ref: string;
  title: string;
  kind: Kind | undefined;
  kecamatan: string | undefined;
  /** Why it is a result. */
  why: string;
  text: (Node | string)[];
}

/** The way into the plan, beside what one can stop at. */
const toPlan = (ref: string, title: string, setting: Setting) =>
  canStop(ref) ? [' · ', planLink(ref, title, setting)] : [];

function row({ address, ref, title, kind, kecamatan, why, text }: Shown, setting: Setting) {
  const name = kind ? el('span', { class: `kind ${kind}` }, kindNames[setting.locale][kind]) : '';
  const place = kecamatan ? ` · ${kecamatan}` : '';
  return el(
    'li',
    { class: 'card' },
    el('h2', {}, el('a', { href: address }, title)),
    el('p', { class: 'kicker' }, name, place, ...toPlan(ref, title, setting)),
    el('p', {}, el('span', { class: 'why' }, capital(why)), ' ', ...text),
  );
}

/** @returns a row for a page found by its text: name, kind, kecamatan, and a line of context. */
export const pageRow = ({ url, excerpt, meta }: FoundPage, setting: Setting): HTMLLIElement =>
  row(
    {
      ...{ address: url, ref: meta['ref'] ?? '', title: meta['title'] ?? url },
      kind: meta['kind'] as Kind | undefined,
      kecamatan: meta['kecamatan'],
      why: searchStrings[setting.locale].why.text,
      text: nodes(excerptParts(excerpt)),
    },
    setting,
  );

/** @returns a row for an entry found by name: also why it is one, and its summary. */
export const hitRow = ({ entry, why, terms }: Hit, setting: Setting): HTMLLIElement =>
  row(
    {
      address: pageAddress(setting.base, entryPath(setting.locale, entry.ref)),
      ...{ ref: entry.ref, title: entry.title },
      kind: kindOf(entry),
      kecamatan: entry.kecamatan,
      why: `${reason(why, setting.locale)}.`,
      text: nodes(markedParts(entry.summary, terms)),
    },
    setting,
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

/**
 * Offers a name as a link to the search for it.
 * @param line holds the link; hidden when there is no name to offer.
 */
export function suggestName(line: HTMLElement, name: string | undefined): void {
  line.hidden = name === undefined;
  const link = find(line, 'a', HTMLAnchorElement);
  link.textContent = name ?? '';
  link.href = location.pathname + writeState({ query: name ?? '', kind: '', kecamatan: '' });
}
