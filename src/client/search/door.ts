/** Fetches the names of the guide, once, and makes them ready to be asked when somebody asks. */
import type { NamesIndex } from '../../exports/search-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readData } from '../edition.ts';
import { namesOf, type Names } from './names.ts';

let fetching: Promise<NamesIndex> | undefined;
let loading: Promise<Names> | undefined;

/**
 * Fetches the names as they come over the line; a failed attempt is forgotten, so that the next one
 * tries again.
 * @param base the path of the guide, with slashes at both ends.
 * @throws Error when the file is not there or the line is dead.
 */
export function fetchNames(base: string, locale: Locale): Promise<NamesIndex> {
  fetching ??= readData(base, `data/names.${locale}.json`) as Promise<NamesIndex>;
  fetching.catch(() => {
    fetching = undefined;
  });
  return fetching;
}

/**
 * Loads the names and makes their index, which takes a cheap phone some tenths of a second.
 * @throws as `fetchNames` does.
 */
export function loadNames(base: string, locale: Locale): Promise<Names> {
  loading ??= fetchNames(base, locale).then(namesOf);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
