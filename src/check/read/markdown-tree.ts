/** A page's text as the tree that Astro renders: the same parser reads it here and there. Pure. */
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Spot } from '../problem.ts';
import type { Page } from './content.ts';

/** An attribute of a component: `value` is a text, nothing, or an expression. */
export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** A node of the tree (mdast with mdast-util-mdx), with what the check reads of it. */
export interface Node {
  type: string;
  position?: { start: Spot; end: Spot };
  name?: string | null;
  attributes?: Attribute[];
  children?: Node[];
  url?: string;
  value?: string;
  ordered?: boolean | null;
  checked?: boolean | null;
}

/** Why a text could not be read, where that is in the file, and the parser's own words. */
export interface Unread {
  spot: Spot;
  detail: string;
}

/** The tree of a text, or why there is none. */
export type Parsed = { root: Node } | { unread: Unread };

const known = new WeakMap<Page, Parsed>();

/** @returns a place in the text as a place in the file. */
export const inFile = ({ bodyLine }: Page, { line, column }: Spot): Spot => ({
  line: bodyLine - 1 + line,
  column,
});

function parse(page: Page): Parsed {
  try {
    const read = page.path.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
    return { root: read(page.body) as Node };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
    return { unread: { spot: inFile(page, { line: +line, column: +column }), detail } };
  }
}

/** @returns the tree of a page's text, read once. */
export function treeOf(page: Page): Parsed {
  const parsed = known.get(page) ?? parse(page);
  known.set(page, parsed);
  return parsed;
}

/** @returns where a node begins in the file. */
export const spotOf = (page: Page, node: Node): Spot =>
  inFile(page, node.position?.start ?? { line: 1, column: 1 });

/** Every node below one, depth first, in the order of the text, with those it stands in. */
const below = (node: Node, above: readonly Node[] = []): { node: Node; above: Node[] }[] =>
  (node.children ?? []).flatMap((child) => [
    { node: child, above: [...above, node] },
    ...below(child, [...above, node]),
  ]);

/** @returns every node of a page's text; none where it cannot be read. */
export function nodesOf(page: Page): { node: Node; above: Node[] }[] {
  const parsed = treeOf(page);
  return 'root' in parsed ? below(parsed.root) : [];
}
