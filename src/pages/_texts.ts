/** Entries that stand together on one page, each with its text and sources. */
import { allSources, guideIn, textOf } from '../catalogue.ts';
import { viewOf } from '../components/entry/view.ts';
import type { Locale } from '../i18n/locales.ts';
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
