/**
 * How every peer that lets itself be told reads words: small letters without accents, the guide's
 * own list of small words left out, Snowball's stemmer of the language (as Pagefind has it).
 */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { commonWords } from '../../../../src/i18n/query-words.ts';

/** What a name or a summary weighs beside the text. */
export const boost = { title: 4, names: 3, summary: 2, text: 1 };
export const fields = Object.keys(boost);
/** So many answers are shown. */
export const most = 10;

export const stemmerOf = (locale) => (locale === 'en' ? english : indonesian);
export const smallWords = [...commonWords];

const split = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** @returns the words of a text; all of them when it has small words alone. */
export function wordsOf(text) {
  const words = split(text).filter(Boolean);
  const own = words.filter((word) => !commonWords.has(word));
  return own.length > 0 ? own : words;
}

/** @returns the stems of a text. */
export const stemsOf = (text, locale) => wordsOf(text).map(stemmerOf(locale));
