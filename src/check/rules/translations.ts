/** Rule: a translation has exactly the named words that the facts have. */
import { defaultLocale, translations as languages } from '../../i18n/locales.ts';
import { valueAt } from '../../model/record.ts';
import { nearest } from '../correct/nearest.ts';
import { fieldName } from '../fields/shape.ts';
import { namedWords, type Word } from '../fields/words.ts';
import { problem, type Problem, type Spot } from '../problem.ts';
import type { EntryFolder, Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';

/** Texts that may stay as they are: an address is written the same in every language. */
const mayStay = new Set(['address']);

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 97)}...` : text);

const fieldsOf = (words: readonly Word[]) => new Set(words.map(({ path }) => fieldName(path)));

function untranslated(page: Page, words: readonly Word[], there: ReadonlySet<string>): Problem[] {
  const missing = words.filter(
    ({ path }) =>
      !there.has(fieldName(path)) && !mayStay.has(String(path[0])) && isAbsent(page, path),
  );
  return missing.map(({ path, text }) => {
    const params = { field: fieldName(path), text: shortened(text) };
    return problem('untranslated', page, page.spot(path), params);
  });
}

/** A word of the wrong type is there, and the rule for schemas tells what is wrong with it. */
const isAbsent = (page: Page, path: Word['path']) => valueAt(page.data, path) === undefined;

/** Names that only the translation has: the outermost one that the facts lack. */
function unmatched(page: Page, facts: Page, words: readonly Word[], there: ReadonlySet<string>) {
  const extra = words.filter(({ path }) => !there.has(fieldName(path)));
  const file = facts.path.split('/').at(-1) ?? '';
  return extra.map(({ path }) => {
    const depth = path.findIndex((_, i) => valueAt(facts.data, path.slice(0, i + 1)) === undefined);
    const upTo = depth < 0 ? path : path.slice(0, depth + 1);
    const siblings = valueAt(facts.data, upTo.slice(0, -1));
    const near = nearest(String(upTo.at(-1)), Object.keys(siblings ?? {}));
    return problem('not-in-original', page, page.spot(upTo), {
      field: fieldName(upTo),
      file,
      near,
    });
  });
}

/** Shorter words may be the same in two languages by chance. */
const leastLetters = 20;

/** A summary or a text that was copied and not translated. */
function copied(page: Page, facts: Page): Problem[] {
  const same = (words: unknown, original: unknown) =>
    typeof words === 'string' && words.trim().length >= leastLetters && words === original;
  const told = (spot: Spot) => problem('not-translated', page, spot, {});
  const summary = same(page.data['summary'], facts.data['summary']);
  const blank = page.body.length - page.body.trimStart().length;
  const line = page.bodyLine + page.body.slice(0, blank).split('\n').length - 1;
  return [
    ...(summary ? [told(page.spot(['summary']))] : []),
    ...(same(page.body, facts.body) ? [told({ line, column: 1 })] : []),
  ];
}

function compare(entry: EntryFolder, facts: Page, page: Page): Problem[] {
  const wanted = namedWords(entry.kind, facts.data);
  const given = namedWords(entry.kind, page.data);
  return [
    ...untranslated(page, wanted, fieldsOf(given)),
    ...unmatched(page, facts, given, fieldsOf(wanted)),
    ...copied(page, facts),
  ];
}

export const translations: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const facts = entry.pages[defaultLocale];
    if (!facts || facts.broken) return [];
    const pages = languages.flatMap((locale) => entry.pages[locale] ?? []);
    return pages.filter(({ broken }) => !broken).flatMap((page) => compare(entry, facts, page));
  });
