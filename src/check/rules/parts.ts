/** Rule: a lesson's components are those of the guide, told only words, and stand where they may. */
import { isRef } from '../../model/kinds.ts';
import { lessonParts, refsIn, type LessonPart } from '../../model/lesson-parts.ts';
import { valueAt } from '../../model/record.ts';
import { lineAt } from '../correct/edit.ts';
import { nearest } from '../correct/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { Content, Page } from '../read/content.ts';
import { nodesOf, spotOf, treeOf, type Node, type Unread } from '../read/markdown-tree.ts';
import type { Rule } from '../settings.ts';
import type { TextLink } from './markdown.ts';
import { pagesOf } from './pages.ts';
import { attributeProblems, textAttribute } from './part-attributes.ts';
import { insideProblems } from './part-inside.ts';

const parts: Readonly<Record<string, LessonPart>> = lessonParts;
const names = Object.keys(parts);

const isTag = ({ type }: Node) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
const isCode = ({ type }: Node) => /^mdx.*(?:Expression|Esm)$/i.test(type);
const partOf = ({ name }: Node) =>
  Object.hasOwn(parts, name ?? '') ? parts[name ?? ''] : undefined;

/** Nodes in which nothing but a word may stand. */
const narrow = new Set(['listItem', 'blockquote', 'heading', 'tableCell', 'link']);

/** What is wrong with where a component stands. */
function placeProblems(page: Page, node: Node, above: readonly Node[], part: LessonPart) {
  if (part.inline) return [];
  const params = { part: node.name ?? '' };
  const spot = spotOf(page, node);
  if (node.type === 'mdxJsxTextElement') return [problem('part-alone', page, spot, params)];
  const around = above.filter(isTag);
  const fits = part.holdsParts
    ? around.length === 0
    : around.every((each) => partOf(each)?.holdsParts);
  return fits && !above.some(({ type }) => narrow.has(type))
    ? []
    : [problem('part-nested', page, spot, params)];
}

function tagProblems(page: Page, node: Node, above: readonly Node[]): Problem[] {
  const spot = spotOf(page, node);
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) return [problem('html', page, spot, { tag: `<${name}>` })];
  const part = partOf(node);
  if (!part) {
    const params = { name, near: nearest(name, names), all: names.join(', ') };
    return [problem('unknown-part', page, spot, params)];
  }
  return [
    ...placeProblems(page, node, above, part),
    ...attributeProblems(page, node, part),
    ...insideProblems(page, node, part),
  ];
}

/** What the parser cannot read, in words for an editor. */
function unreadProblem(page: Page, { spot, detail }: Unread): Problem {
  const rest = lineAt(page.lines, spot.line).slice(spot.column - 1);
  if (/^[{]|^import|^export/.test(rest)) return problem('mdx-code', page, spot, { found: rest });
  const [, tag] = /closing tag (?:for )?`<\/?([^`>]*)>`/.exec(detail) ?? [];
  if (tag !== undefined) return problem('part-unclosed', page, spot, { tag });
  if (/^<(?![A-Z])/.test(rest)) {
    return problem('html', page, spot, { tag: rest.split(/\s/)[0] ?? rest });
  }
  return problem('part-form', page, spot, { text: rest || detail });
}

function problemsOf(page: Page): Problem[] {
  const parsed = treeOf(page);
  if ('unread' in parsed) return [unreadProblem(page, parsed.unread)];
  return nodesOf(page).flatMap(({ node, above }) => {
    if (isTag(node)) return tagProblems(page, node, above);
    const found = node.value?.split('\n')[0] ?? '';
    const shown = /Esm$/.test(node.type) ? found : `{${found}}`;
    return isCode(node) ? [problem('mdx-code', page, spotOf(page, node), { found: shown })] : [];
  });
}

/** @returns the entries that a page's components name, formed like references. */
export const refsOfPartsIn = (page: Page): TextLink[] =>
  nodesOf(page).flatMap(({ node }) => {
    const of = textAttribute(node, 'of');
    const refs = node.name === 'Map' ? refsIn(of) : node.name === 'Term' ? [`terms/${of}`] : [];
    return refs.filter(isRef).map((target) => ({ target, spot: spotOf(page, node), closed: true }));
  });

/** Maps that name an entry which has no point, or one that is kept off the map. */
function unmapped(content: Content, page: Page): Problem[] {
  const facts = new Map<string, Page | undefined>(
    content.entries.map(({ ref, pages }) => [ref, pages.id]),
  );
  return nodesOf(page)
    .filter(({ node }) => node.name === 'Map')
    .flatMap(({ node }) =>
      refsIn(textAttribute(node, 'of')).flatMap((ref) => {
        const entry = facts.get(ref);
        const precision = entry && valueAt(entry.data, ['location', 'precision']);
        const shown = !entry || entry.broken || (precision !== undefined && precision !== 'hidden');
        return shown ? [] : [problem('map-no-point', page, spotOf(page, node), { ref })];
      }),
    );
}

export const lessonText: Rule = (content) =>
  pagesOf(content)
    .filter(({ page }) => page.path.endsWith('.mdx'))
    .flatMap(({ page }) => [...problemsOf(page), ...unmapped(content, page)]);
