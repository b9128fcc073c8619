/** Rule: texts are there, and hold nothing but the Markdown that the guide uses. */
import { wordEdit } from '../correct/line.ts';
import { problem, type Problem, type Spot } from '../problem.ts';
import type { EntryFolder, Page } from '../read/content.ts';
import { nodesOf, spotOf } from '../read/markdown-tree.ts';
import type { Rule } from '../settings.ts';
import { findAll, type Found } from './markdown.ts';
import { pagesOf } from './pages.ts';

function empty({ kind }: EntryFolder, page: Page): Problem[] {
  if (kind === 'term' || page.body.trim() !== '') return [];
  return [problem('empty-text', page, { line: Math.max(1, page.bodyLine - 1), column: 1 }, {})];
}

/** Headings with their level; a line of = below a line makes it one of the first level, too. */
function headings(page: Page): Problem[] {
  let from = 1;
  return findAll(page, /^ {0,3}(#{1,6})(?=\s|$)|(?<=\S[^\n]*\n) {0,3}(=+) *$/gm).flatMap(
    ({ groups: [hashes], spot }) => {
      const to = hashes?.length ?? 1;
      const above = from;
      from = to;
      const edits = [hashes === '#' && wordEdit(page, spot, '#', '##')];
      if (to === 1) return [problem('heading-one', page, spot, {}, { edits })];
      if (to <= above + 1) return [];
      const less = [hashes && wordEdit(page, spot, hashes, '#'.repeat(above + 1))];
      return [problem('heading-jump', page, spot, { from: above, to }, { edits: less })];
    },
  );
}

/** A tag, comment or instruction; `<https://...>` is an address. */
const html = /<(?![a-z][a-z0-9+.-]*:|[\w.+-]+@)(?:\/?[a-z][^>]*>|!--|![a-z]|\?)/gi;

/** A tag and the one that closes it are one mistake. */
const oncePerLine = (found: readonly Found[]) =>
  found.filter(({ spot }, i) => spot.line !== found[i - 1]?.spot.line);

/** Tags as they are written, and those that only the parser sees; of a lesson's, `parts.ts` tells. */
function tags(page: Page): Problem[] {
  if (page.path.endsWith('.mdx')) return [];
  const told = (text: string, spot: Spot) =>
    problem('html', page, spot, { tag: text.split('\n')[0] ?? '' });
  const written = oncePerLine(findAll(page, html)).map(({ text, spot }) => told(text, spot));
  const lines = new Set(written.map(({ line }) => line));
  const parsed = nodesOf(page).filter(({ node }) => node.type === 'html');
  const others = parsed.map(({ node }) => told(node.value ?? '', spotOf(page, node)));
  return [...written, ...others.filter(({ line }) => !lines.has(line))];
}

const images = (page: Page): Problem[] =>
  findAll(page, /!\[/g).map(({ spot }) => problem('image', page, spot, {}));

export const prose: Rule = (content) =>
  pagesOf(content).flatMap(({ entry, page }) =>
    page.bodyLine === 1
      ? []
      : [...empty(entry, page), ...headings(page), ...tags(page), ...images(page)],
  );
