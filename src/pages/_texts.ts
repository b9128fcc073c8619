/** Pages of plain text, and entries that stand together on one page with their sources. */
import { allSources, guideIn, textOf } from '../catalogue.ts';
import { viewOf } from '../components/entry/view.ts';
import type { Locale } from '../i18n/locales.ts';
import { aboutPages, type TextPage } from '../i18n/strings/about.ts';
import { accessibilityPages } from '../i18n/strings/accessibility.ts';
import { privacyStrings } from '../i18n/strings/privacy.ts';
import type { Kind } from '../model/kinds.ts';

/** @returns every entry of a kind in a language, with its view and its text as a component. */
export async function textsOf(kind: Kind, locale: Locale) {
  const [guide, sources] = await Promise.all([guideIn(locale), allSources()]);
  const list = guide.entries.filter((entry) => entry.kind === kind);
  return Promise.all(
    list.map(async (entry) => ({
      view: viewOf(entry, guide, sources),
      Text: await textOf(entry),
    })),
  );
}

/** The sections whose page is plain text. */
export const textSections = ['about', 'accessibility', 'privacy'] as const;

/** @returns the text of such a page. */
export const textPage = (section: (typeof textSections)[number], locale: Locale): TextPage =>
  ({
    about: aboutPages[locale],
    accessibility: accessibilityPages[locale],
    privacy: privacyStrings[locale].page,
  })[section];
