/** What is wrong with what stands inside a component. Pure. */
import type { Inside, LessonPart } from '../../model/lesson-parts.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import { spotOf, type Node } from '../read/markdown-tree.ts';

const childrenOf = ({ children = [] }: Node): Node[] =>
  children.filter(({ type, value }) => type !== 'text' || value?.trim() !== '');

/** The items of the one list that a component holds; nothing when it holds anything else. */
function itemsOf(node: Node, ordered: boolean | undefined): Node[] | undefined {
  const [list, ...others] = childrenOf(node);
  if (list?.type !== 'list' || others.length > 0) return undefined;
  return ordered === undefined || list.ordered === ordered ? list.children : undefined;
}

/** Whether an item is one line of a task list. */
const isChoice = (item: Node) =>
  typeof item.checked === 'boolean' &&
  item.children?.length === 1 &&
  item.children[0]?.type === 'paragraph';

const startsWithYear = (item: Node) => item.children?.[0]?.children?.[0]?.type === 'strong';

const wordTypes = new Set(['text', 'paragraph']);

/** Whether a component holds what it should. */
const fits: Record<Inside, (node: Node) => boolean> = {
  text: (node) => childrenOf(node).length > 0,
  words: (node) =>
    childrenOf(node).length > 0 && childrenOf(node).every(({ type }) => wordTypes.has(type)),
  numbered: (node) => itemsOf(node, true) !== undefined,
  choices: (node) => itemsOf(node, false)?.every(isChoice) ?? false,
  years: (node) => itemsOf(node, undefined)?.every(startsWithYear) ?? false,
  nothing: (node) => childrenOf(node).length === 0,
};

/** @returns what is wrong with the inside of one component. */
export function insideProblems(page: Page, node: Node, { inside }: LessonPart): Problem[] {
  const spot = spotOf(page, node);
  if (!fits[inside](node)) {
    return [problem('part-inside', page, spot, { part: node.name ?? '', inside })];
  }
  if (inside !== 'choices') return [];
  const choices = itemsOf(node, false) ?? [];
  const few = choices.length < 2 ? [problem('quiz-few', page, spot, {})] : [];
  const right = choices.some(({ checked }) => checked);
  return right ? few : [...few, problem('quiz-no-right', page, spot, {})];
}
