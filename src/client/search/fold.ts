/** Texts as they are compared: without case, accents, signs. Pure. */

/** @returns lower case without accents and apostrophes; other signs become spaces. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns the words of a text, folded. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** @returns the whole text as one word: "Rangkas Bitung" and "rangkasbitung" are the same. */
export const joined = (text: string): string => fold(text).replaceAll(' ', '');
