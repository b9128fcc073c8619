/** The files of open data as the page lists them. Pure. */
import { formatNumber } from '../../i18n/format.ts';
import { locales, localeNames, type Locale } from '../../i18n/locales.ts';
import { dataStrings, type DataFile } from '../../i18n/strings/data.ts';

/** A file with its text; without a language it holds several. */
export interface ListedFile {
  what: DataFile;
  name: string;
  locale?: Locale;
  text: string;
}

/** One file, with the name of its language and its size in words. */
interface Offer {
  name: string;
  language: string | undefined;
  size: string;
}

const sizeOf = (text: string, locale: Locale): string => {
  const bytes = new TextEncoder().encode(text).length;
  return dataStrings[locale].size1000(formatNumber(bytes / 1000, locale, bytes < 10_000 ? 1 : 0));
};

/** @returns what is offered, in order, each with its files, the reader's own language first. */
export function offersOf(files: readonly ListedFile[], locale: Locale): [DataFile, Offer[]][] {
  const rank = ({ locale: each = locale }: ListedFile) =>
    each === locale ? -1 : locales.indexOf(each);
  const grouped = Map.groupBy(
    files.toSorted((a, b) => rank(a) - rank(b)),
    ({ what }) => what,
  );
  return [...grouped].map(([what, list]) => [
    what,
    list.map(({ name, locale: language, text }) => ({
      name,
      language: language && localeNames[language],
      size: sizeOf(text, locale),
    })),
  ]);
}
