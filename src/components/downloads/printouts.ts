/** The PDFs of the print edition as a list: a line for each lesson, and one for each of the rest. Pure. */
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { downloadStrings, partNames } from '../../i18n/strings/editions.ts';
import type { Guide } from '../../model/links.ts';
import type { MadeEdition, MadePart } from '../../site.ts';

interface Line {
  /** The title of a lesson; none for what stands by itself. */
  title: string | undefined;
  links: { file: string; name: string; size: string }[];
}

/** @returns the PDFs in one language, lessons in the order in which they were made. */
export function linesOf(made: readonly MadeEdition[], guide: Guide, locale: Locale): Line[] {
  const words = downloadStrings[locale];
  const lines = new Map<string, Line>();
  const sizeOf = ({ bytes, pages }: MadePart) =>
    `${words.pages(pages)}, ${words.size(formatNumber(bytes / 1e6, locale, 1))}`;
  for (const each of made.flatMap(({ parts = [] }) => parts)) {
    if (each.locale !== locale) continue;
    const { part, lesson, file } = each;
    const title = lesson && guide.get(`lessons/${lesson}`)?.data.title;
    const line = lines.get(lesson ?? part) ?? { title, links: [] };
    line.links.push({ file, name: partNames[locale][part].name, size: sizeOf(each) });
    lines.set(lesson ?? part, line);
  }
  return [...lines.values()];
}
