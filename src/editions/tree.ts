/** Pages as trees of parse5. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** `<noscript>` is read as markup, since it holds links too. */
export const htmlOptions = { scriptingEnabled: false };

/** @returns the value of an attribute. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** @returns every element below a node, in the order of the text, what templates hold included. */
export function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  const parent = node.nodeName === 'template' ? tree.getTemplateContent(node as never) : node;
  for (const child of 'childNodes' in parent ? [...parent.childNodes] : [])
    yield* elementsOf(child);
}
