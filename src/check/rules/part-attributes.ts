/** What is wrong with what a component is told. Pure. */
import { isRef } from '../../model/kinds.ts';
import {
  gridSides,
  gridWeaves,
  refsIn,
  type AttributeForm,
  type LessonPart,
} from '../../model/lesson-parts.ts';
import { isName } from '../correct/name.ts';
import { nearest } from '../correct/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import { spotOf, type Attribute, type Node } from '../read/markdown-tree.ts';

const { least, most } = gridSides;

/** Whether a text has the form of its attribute. */
const fits: Record<AttributeForm, (text: string) => boolean> = {
  words: (text) => text.trim() !== '',
  term: isName,
  refs: (text) => refsIn(text).length > 0 && refsIn(text).every(isRef),
  weave: (text) => gridWeaves.some((weave) => weave === text),
  count: (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
};

/** How an attribute of each form may be written. */
const examples: Record<AttributeForm, string> = {
  words: '…',
  term: 'koja',
  refs: 'villages/pasir-ona villages/muara',
  weave: gridWeaves.join(', '),
  count: `${least}–${most}`,
};

/** @returns the value of an attribute that is a text; empty where there is none. */
export function textAttribute(node: Node, name: string): string {
  const value = node.attributes?.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

const isLiteral = ({ type, value }: Attribute) =>
  type === 'mdxJsxAttribute' && (typeof value === 'string' || (value ?? null) === null);

function ofOne(page: Page, node: Node, part: LessonPart, attribute: Attribute): Problem[] {
  const spot = spotOf(page, node);
  const { name = '{…}', value } = attribute;
  if (!isLiteral(attribute)) {
    return [problem('part-code', page, spot, { part: node.name ?? '', name })];
  }
  const form = Object.hasOwn(part.attributes, name) ? part.attributes[name] : undefined;
  if (!form) {
    const all = Object.keys(part.attributes);
    const params = { part: node.name ?? '', name, near: nearest(name, all), all: all.join(', ') };
    return [problem('part-attribute', page, spot, params)];
  }
  const text = typeof value === 'string' ? value : '';
  if (fits[form](text)) return [];
  return [problem('part-value', page, spot, { name, value: text, example: examples[form] })];
}

/** @returns what is wrong with the attributes of one component. */
export function attributeProblems(page: Page, node: Node, part: LessonPart): Problem[] {
  const spot = spotOf(page, node);
  const given = (node.attributes ?? []).flatMap(({ name }) => name ?? []);
  const spread = node.attributes?.some(({ name }) => name === undefined) ?? false;
  const missing = Object.entries(part.attributes).filter(
    ([name]) => !given.includes(name) && !spread && !part.optional?.includes(name),
  );
  const twice = given.filter((name, i) => given.indexOf(name) < i);
  return [
    ...(node.attributes ?? []).flatMap((each) => ofOne(page, node, part, each)),
    ...twice.map((key) => problem('duplicate-key', page, spot, { key })),
    ...missing.map(([name, form]) => {
      const params = { part: node.name ?? '', name, example: examples[form] };
      return problem('part-missing', page, spot, params);
    }),
  ];
}
