/** Rule: a translation bears the mark of the words that it translates, as they stand now. */
import { isOlder, translationMark } from '../../model/translation-mark.ts';
import { problem, start } from '../problem.ts';
import type { Rule } from '../settings.ts';
import { pairsIn, type Pair } from './pages.ts';

/** @returns the mark that a translation ought to bear. */
export const markOf = ({ facts, page }: Pair): string => translationMark(facts, page.data);

export const older: Rule = (content) =>
  pairsIn(content).flatMap(({ entry: { ref }, facts, page }) => {
    if (facts.data['draft'] === true) return [];
    if (page.data['translates'] === undefined)
      return [problem('unmarked-translation', page, start, { ref })];
    return isOlder(facts, page.data)
      ? [problem('older-translation', page, page.spot(['translates']), { ref })]
      : [];
  });
