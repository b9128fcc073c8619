/** Every page of the content, with its entry. Pure. */
import { defaultLocale, locales, translations } from '../../i18n/locales.ts';
import type { Content, EntryFolder, Page } from '../read/content.ts';

/** @returns every page that is there, of every entry. */
export const pagesOf = ({ entries }: Content): { entry: EntryFolder; page: Page }[] =>
  entries.flatMap((entry) =>
    locales.flatMap((locale) => {
      const page = entry.pages[locale];
      return page ? [{ entry, page }] : [];
    }),
  );

/** @returns the pages that hold the facts, and could be read. */
export const factPages = ({ entries }: Content): { entry: EntryFolder; page: Page }[] =>
  entries.flatMap((entry) => {
    const page = entry.pages[defaultLocale];
    return page && !page.broken ? [{ entry, page }] : [];
  });

/** A translation beside what it translates. */
export interface Pair {
  entry: EntryFolder;
  facts: Page;
  page: Page;
}

/** @returns every translation that can be compared. */
export const pairsIn = ({ entries }: Content): Pair[] =>
  entries.flatMap((entry) => {
    const facts = entry.pages[defaultLocale];
    const pages = translations.flatMap((locale) => entry.pages[locale] ?? []);
    return facts && !facts.broken
      ? pages.filter(({ broken }) => !broken).map((page) => ({ entry, facts, page }))
      : [];
  });
