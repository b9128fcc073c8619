/** What the site adds to an editor's text: numbered notes and addresses of entries. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { entryPath, href } from '../../i18n/routes.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';

/** @returns the anchor of a source in the list at the end of a page. */
export const noteAnchor = (number: number): string => `s${number}`;

/** @returns the HTML of one or several numbers that lead to the notes of a page. */
export function noteMarks(numbers: readonly number[], locale: Locale): string {
  const mark = (number: number) =>
    `<a href="#${noteAnchor(number)}" aria-label="${entryStrings[locale].cite(number)}">${number}</a>`;
  return numbers.length === 0 ? '' : `<sup class="cite">${numbers.map(mark).join(' ')}</sup>`;
}

const cited = /(?:\s*\[\^([a-z0-9-]+)\])+/g;
/** The corner of a table that names rows and columns is empty, and heads nothing. */
const emptyHeader = /<th([^>]*)><\/th>/g;
const header = /<th(?=[\s>])/g;
/** A table wider than the screen is scrolled, by keyboard too. */
const table = /<table(?=[\s>])/g;
const linked = /href="([a-z]+\/[a-z0-9-]+)"/g;
const toTerm = /href="terms\/([a-z0-9-]+)"/g;

/** @returns the anchor of a word's explanation on the page that uses it. */
export const glossAnchor = (slug: string): string => `term-${slug}`;

/** @returns the slugs of the words of the glossary that rendered Markdown links to, each once. */
export const termsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(toTerm)].map(([, slug = '']) => slug)),
];

/**
 * Finishes rendered prose.
 * @param html rendered Markdown, in which `[^id]` and `href="folder/slug"` stand as written.
 * @param notesOf numbers of the notes of some sources.
 * @returns the same HTML with notes as links and entries as addresses in this language, links to words of
 * the glossary that name the explanation beside the text, and tables that a keyboard can scroll, whose
 * headers say what they head.
 */
export function finishProse(
  html: string,
  locale: Locale,
  notesOf: (ids: readonly string[]) => number[],
): string {
  return html
    .replace(cited, (marks) => {
      const ids = [...marks.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, id = '']) => id);
      return noteMarks(notesOf(ids), locale);
    })
    .replace(emptyHeader, '<td$1></td>')
    .replace(header, '<th scope="col"')
    .replace(table, '<table tabindex="0"')
    .replace(toTerm, (link, slug: string) => `data-gloss="${glossAnchor(slug)}" ${link}`)
    .replace(linked, (_, ref: string) => `href="${href(entryPath(locale, ref))}"`);
}
