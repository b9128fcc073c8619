/** Rule: texts are there, and hold nothing but the Markdown that the guide uses. */
import { wordEdit } from '../correct/line.ts';
import { problem, type Problem } from '../problem.ts';
import type { EntryFolder, Page } from '../read/content.ts';
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
      return to > above + 1 ? [problem('heading-jump', page, spot, { from: above, to })] : [];
    },
  );
}

/** A tag, comment or instruction; `<https://...>` is an address. */
const html = /<(?![a-z][a-z0-9+.-]*:|[\w.+-]+@)(?:\/?[a-z][^>]*>|!--|![a-z]|\?)/gi;

/** In MDX also a tag that is not closed, and the same of a component that has no capital. */
const tagsInMdx = /<(?![\s\d=A-Z])(?!\/[A-Z])[^\s>]*/g;

const code = /\{[^}\n]*\}?|^(?:import|export)\b.*/gm;

/** A tag and the one that closes it are one mistake. */
const oncePerLine = (found: readonly Found[]) =>
  found.filter(({ spot }, i) => spot.line !== found[i - 1]?.spot.line);

function markup(page: Page): Problem[] {
  const mdx = page.path.endsWith('.mdx');
  const tags = oncePerLine(findAll(page, mdx ? tagsInMdx : html)).map(({ text, spot }) =>
    problem('html', page, spot, { tag: text.split('\n')[0] ?? '' }),
  );
  const images = findAll(page, /!\[/g).map(({ spot }) => problem('image', page, spot, {}));
  const program = mdx ? findAll(page, code) : [];
  return [
    ...tags,
    ...images,
    ...program.map(({ text, spot }) => problem('mdx-code', page, spot, { found: text })),
  ];
}

export const prose: Rule = (content) =>
  pagesOf(content).flatMap(({ entry, page }) =>
    page.bodyLine === 1 ? [] : [...empty(entry, page), ...headings(page), ...markup(page)],
  );
