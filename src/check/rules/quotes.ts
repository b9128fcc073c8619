/** Rule: a value stands in straight quotes or in none. */
import { valueEdit } from '../correct/line.ts';
import { problem, type Problem, type TextFile } from '../problem.ts';
import type { Fields } from '../read/yaml.ts';
import type { Rule } from '../settings.ts';
import { pagesOf } from './pages.ts';

/** A key whose whole value stands between curly quotes, as word processors make them. */
const curly = /^\s*(?:- +)?([^\s:"']+): +([“”‘’„])(.*)([“”‘’])\s*$/;

function problemsOf(file: TextFile & Fields, last: number): Problem[] {
  return file.lines.slice(0, last).flatMap((line, i) => {
    const [, key = '', open = '', inner = '', close = ''] = curly.exec(line) ?? [];
    if (!key || /[“”‘’]/.test(inner)) return [];
    const spot = { line: i + 1, column: line.indexOf(open) + 1 };
    const edits = [valueEdit(file, spot, key, `"${inner.replaceAll('"', "'")}"`)];
    return [problem('smart-quotes', file, spot, { value: open + inner + close }, { edits })];
  });
}

export const quotes: Rule = (content) => [
  ...pagesOf(content).flatMap(({ page }) => problemsOf(page, page.bodyLine - 1)),
  ...content.sources.flatMap((file) => problemsOf(file, file.lines.length)),
];
