/** Rule: a translation has exactly the named words that the facts have. */
import { valueAt } from '../../model/record.ts';
import { nearest } from '../correct/nearest.ts';
import { fieldName } from '../fields/shape.ts';
import { namedWords, type Word } from '../fields/words.ts';
import { problem, spotAt, type Problem, type Spot } from '../problem.ts';
import { inFile } from '../read/markdown-tree.ts';
import type { Rule } from '../settings.ts';
import { pairsIn, type Pair } from './pages.ts';

/** Texts that may stay as they are: an address is written the same in every language. */
const mayStay = new Set(['address']);

const shortened = (text: string) => (text.length > 100 ? `${text.slice(0, 97)}...` : text);

/**
 * @returns the named words of the facts that a translation lacks; a word of the wrong type is there,
 *   and the rule for schemas tells what is wrong with it.
 */
export const missingWords = ({ entry, facts, page }: Pair): Word[] =>
  namedWords(entry.kind, facts.data).filter(
    ({ path }) => !mayStay.has(String(path[0])) && valueAt(page.data, path) === undefined,
  );

const untranslated = (pair: Pair): Problem[] =>
  missingWords(pair).map(({ path, text }) => {
    const params = { field: fieldName(path), text: shortened(text) };
    return problem('untranslated', pair.page, pair.page.spot(path), params);
  });

/** Names that only the translation has: the outermost one that the facts lack. */
function unmatched({ entry: { kind }, facts, page }: Pair): Problem[] {
  const wanted = new Set(namedWords(kind, facts.data).map(({ path }) => fieldName(path)));
  const extra = namedWords(kind, page.data).filter(({ path }) => !wanted.has(fieldName(path)));
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
function copied({ facts, page }: Pair): Problem[] {
  const same = (words: unknown, original: unknown) =>
    typeof words === 'string' && words.trim().length >= leastLetters && words === original;
  const told = (spot: Spot) => problem('not-translated', page, spot, {});
  const summary = same(page.data['summary'], facts.data['summary']);
  const blank = page.body.length - page.body.trimStart().length;
  const { line } = inFile(page, spotAt(page.body, blank));
  return [
    ...(summary ? [told(page.spot(['summary']))] : []),
    ...(same(page.body, facts.body) ? [told({ line, column: 1 })] : []),
  ];
}

export const translations: Rule = (content) =>
  pairsIn(content).flatMap((pair) => [...untranslated(pair), ...unmatched(pair), ...copied(pair)]);
