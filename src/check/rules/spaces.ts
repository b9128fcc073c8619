/** Rule: no line ends with spaces, which nobody sees and which Markdown takes for a line break. */
import { problem, type Problem, type TextFile } from '../problem.ts';
import type { Rule } from '../settings.ts';
import { pagesOf } from './pages.ts';

const problemsOf = (file: TextFile): Problem[] =>
  file.lines.flatMap((line, i) => {
    const [wrong] = /[ \t]+$/.exec(line) ?? [];
    if (wrong === undefined) return [];
    const spot = { line: i + 1, column: line.length - wrong.length + 1 };
    return [problem('trailing-space', file, spot, {}, { edits: [{ ...spot, wrong, right: '' }] })];
  });

export const spaces: Rule = (content) =>
  [...pagesOf(content).map(({ page }) => page), ...content.sources].flatMap(problemsOf);
