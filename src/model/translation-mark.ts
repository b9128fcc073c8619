/** The mark that a translation keeps of the words it translates, so that a change of them is noticed. Pure. */
import { hash } from './hash.ts';
import { valueAt } from './record.ts';

/** Facts of the first language, with the text below them. */
export interface Original {
  data: object;
  body: string;
}

/** Fields of a translation that translate nothing: its own mark, and names of its own language. */
const own = new Set(['translates', 'aliases']);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** @returns the paths of the texts of a translation, by which the facts have theirs. */
function pathsIn(words: object, path: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (path.length === 0 && own.has(key)) return [];
    if (typeof value === 'string') return [[...path, key]];
    return typeof value === 'object' && value !== null ? pathsIn(value, [...path, key]) : [];
  });
}

const textAt = (data: unknown, path: readonly string[]): string => {
  const found = valueAt(data, path);
  return typeof found === 'string' ? plain(found) : '';
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A number as seven letters: no reader of YAML takes them for a number or a date. */
function inLetters(number: number): string {
  let rest = number;
  return Array.from({ length: 7 }, () => {
    const letter = letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
    return letter;
  }).join('');
}

/**
 * The mark of an original, as seen from one translation: of the words that the translation has, and
 * of the text. White space does not count, nor the order of fields.
 * @param words the fields of the translation.
 */
export function translationMark({ data, body }: Original, words: object): string {
  const texts = pathsIn(words).map((path) => [path.join('.'), textAt(data, path)]);
  texts.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return inLetters(hash(JSON.stringify([texts, plain(body)])));
}

/**
 * @returns whether the original has changed since it was translated; unknown without a mark, and
 * then `false`.
 */
export function isOlder(original: Original, words: object): boolean {
  const mark = valueAt(words, ['translates']);
  return mark !== undefined && mark !== translationMark(original, words);
}
