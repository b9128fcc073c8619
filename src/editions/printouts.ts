/** What of a built guide is printed as PDFs, and what each file is called. Pure. */
import { locales, type Locale } from '../i18n/locales.ts';
import { pathOf, sheetRoute, type Section } from '../i18n/routes.ts';
import { partNames } from '../i18n/strings/editions.ts';
import type { Part } from '../site.ts';

/** One PDF to be made. */
export interface Printout {
  part: Part;
  locale: Locale;
  /** The slug of the lesson that it is a part of. */
  lesson?: string;
  /** Its page below the base, with an anchor where the page has one for it. */
  path: string;
  /** Its file below the folder of all: `id/menganyam-bilik-murid.pdf`. */
  file: string;
}

/** The parts of a lesson; `data-print` of its page has the same names (`styles/lesson.css`). */
export const lessonParts = ['pupils', 'teacher', 'worksheet'] as const satisfies Part[];

const sectionPath = (locale: Locale, section: Section) => pathOf(locale, { section });

/** The pages that are printed by themselves. */
const others = (locale: Locale): [Part, string][] => [
  ['glossary', sectionPath(locale, 'terms')],
  ['cards', `${sectionPath(locale, 'terms')}#cards`],
  ['wall', pathOf(locale, sheetRoute('wall'))],
  ['poster', pathOf(locale, sheetRoute('poster'))],
];

/** The lessons of a language, by the addresses of their pages. */
function lessonsIn(files: Iterable<string>, locale: Locale): string[] {
  const folder = sectionPath(locale, 'lessons').slice(1);
  return [...files].flatMap((file) => {
    const [slug = '', page] = file.startsWith(folder) ? file.slice(folder.length).split('/') : [];
    return page === 'index.html' ? [slug] : [];
  });
}

function printoutsIn(files: readonly string[], locale: Locale): Printout[] {
  const names = partNames[locale];
  const ofLessons = lessonsIn(files, locale).flatMap((lesson) =>
    lessonParts.map((part) => ({
      ...{ part, locale, lesson, path: `${sectionPath(locale, 'lessons')}${lesson}/` },
      file: `${locale}/${lesson}-${names[part].file}.pdf`,
    })),
  );
  const rest = others(locale).map(([part, path]) => ({
    ...{ part, locale, path, file: `${locale}/${names[part].file}.pdf` },
  }));
  return [...ofLessons, ...rest];
}

/** @param files of a built guide by path. @returns every PDF that is made of it. */
export const printouts = (files: Iterable<string>): Printout[] => {
  const sorted = [...files].sort();
  return locales.flatMap((locale) => printoutsIn(sorted, locale));
};
