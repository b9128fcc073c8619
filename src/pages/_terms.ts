/** The words of the glossary, each with its text and sources. */
import { allSources, guideIn, textOf } from '../catalogue.ts';
import { viewOf } from '../components/entry/view.ts';
import type { Locale } from '../i18n/locales.ts';

/** @returns every term of a language with its view and its text as a component. */
export async function termTexts(locale: Locale) {
  const [guide, sources] = await Promise.all([guideIn(locale), allSources()]);
  const terms = guide.entries.filter(({ kind }) => kind === 'term');
  return Promise.all(
    terms.map(async (entry) => ({
      view: viewOf(entry, guide, sources),
      Text: await textOf(entry),
    })),
  );
}
