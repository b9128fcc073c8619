/** Why a result is one, in words. Pure. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import type { Why } from './why.ts';

/** @returns for example "nama lain: gula kawung" or "3,4 km dari Bayah". */
export function reason(why: Why, locale: Locale): string {
  const words = searchStrings[locale].why;
  switch (why.is) {
    case 'near':
      return words.near(`${formatKilometres(why.kilometres, locale)} km`, why.text);
    case 'alias':
    case 'like':
    case 'root':
    case 'place':
      return words[why.is](why.text);
    default:
      return words[why.is];
  }
}
