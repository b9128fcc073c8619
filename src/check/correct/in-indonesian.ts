/** What people write in Indonesian where the files want another word. Pure. */
import { choices, fields, folders, type Meanings } from './indonesian-words.ts';

/** @returns the first meaning of a word that is known here. */
const among = (table: Meanings, word: string, known: readonly string[]): string | undefined =>
  Object.entries(table)
    .find(([each]) => each === word.toLowerCase().trim())?.[1]
    .find((each) => known.includes(each));

/** @returns the field that an Indonesian word stands for, if that is one of the known. */
export const fieldMeant = (word: string, known: readonly string[]): string | undefined =>
  among(fields, word, known);

/** @returns the folder that an Indonesian word stands for, if that is one of the known. */
export const folderMeant = (word: string, known: readonly string[]): string | undefined =>
  among(folders, word, known);

/** @returns the choice that an Indonesian word stands for, if that is one of the known. */
export const choiceMeant = (word: string, known: readonly string[]): string | undefined =>
  among(choices, word, known);

/** `ya`, `benar` and `tidak`, in quotes or not. @returns what they say; nothing of other words. */
export function flagFrom(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['ya', 'iya', 'y', 'benar', 'betul', 'yes', 'on', 'true'].includes(word)) return true;
  return ['tidak', 'bukan', 'salah', 'no', 'off', 'false'].includes(word) ? false : undefined;
}
