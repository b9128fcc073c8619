/** What an entry's page says in JSON-LD. */
import { thingOf, type Thing } from '../../exports/jsonld.ts';
import { inProtectedLand } from '../../geo/protected.ts';
import type { Locale } from '../../i18n/locales.ts';
import { frameStrings } from '../../i18n/strings/frame.ts';
import type { Entry } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';
import { guideDate } from '../../site.ts';
import type { View } from './view.ts';

/** What the build knows that things depend on. */
export const thingSetting = () => ({ today: guideDate(), adat: inProtectedLand });

/** @returns the things that a page of those entries shows. */
export const thingsOf = (entries: readonly Entry[], guide: Guide): Thing[] =>
  entries.flatMap((entry) => thingOf(entry, { guide, ...thingSetting() }) ?? []);

/** @returns the glossary as a set of its terms. */
export function termSet(locale: Locale, terms: readonly { view: View }[]): Thing[] {
  const hasDefinedTerm = terms.flatMap(({ view }) => thingsOf([view.entry], view.guide));
  const name = frameStrings[locale].sections.terms;
  return [{ '@type': 'DefinedTermSet', name, hasDefinedTerm }];
}
