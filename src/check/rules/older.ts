/** Rule: a translation bears the mark of the words that it translates, as they stand now. */
import { defaultLocale, translations } from '../../i18n/locales.ts';
import { isOlder, translationMark } from '../../model/translation-mark.ts';
import { problem, start } from '../problem.ts';
import type { Content, EntryFolder, Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';

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

/** @returns the mark that a translation ought to bear. */
export const markOf = ({ facts, page }: Pair): string => translationMark(facts, page.data);

export const older: Rule = (content) =>
  pairsIn(content).flatMap(({ entry: { ref }, facts, page }) => {
    if (facts.data['draft'] === true) return [];
    if (page.data['translates'] === undefined)
      return [problem('unmarked-translation', page, start, { ref })];
    return isOlder(facts, page.data)
      ? [problem('older-translation', page, page.spot(['translates']), { ref })]
      : [];
  });
