/** The foot of each printed page, as Chromium takes it: HTML by itself, which no page's style reaches. */
import type { Issue } from '../../editions/papers.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readmeStrings } from '../../i18n/strings/editions.ts';
import { site } from '../../site.ts';

/** @returns which edition it is, its licence, and the number of the page. */
export function footer({ version, date, home }: Issue, locale: Locale): string {
  const issue = readmeStrings[locale].issue(version, formatDate(date, locale));
  const line = [`${site.name}.`, issue, 'CC BY-SA 4.0.', home].filter(Boolean).join(' ');
  const style = 'display:flex;width:100%;margin:0 15mm;font:7pt sans-serif';
  const pages = '<span class="pageNumber"></span>/<span class="totalPages"></span>';
  return `<div style="${style}"><span style="flex:1">${line}</span>${pages}</div>`;
}
