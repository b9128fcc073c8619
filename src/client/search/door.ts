/** Fetches the names of the guide, once. */
import type { NamesIndex } from '../../exports/search-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readData } from '../edition.ts';
import { namesOf, type Names } from './names.ts';

let loading: Promise<Names> | undefined;

async function fetchNames(base: string, locale: Locale): Promise<Names> {
  return namesOf((await readData(base, `data/names.${locale}.json`)) as NamesIndex);
}

/**
 * Loads the names; a failed attempt is forgotten, so that the next one tries again.
 * @param base the path of the guide, with slashes at both ends.
 * @throws Error when the file is not there or the line is dead.
 */
export function loadNames(base: string, locale: Locale): Promise<Names> {
  loading ??= fetchNames(base, locale);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
