/** Building nodes in a line each; text is never read as HTML. */

/** @returns an element with attributes and children; a string becomes a text node. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * @returns a drawing that lays the paths of `<symbol>`s of the page over each other, in a square of
 * `size`. Copies, since each `<use>` would be a tree of its own for the browser to style.
 */
export function drawing(ids: readonly string[], size: number): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const id of ids) {
    const path = document.querySelector(`#${id} path`)?.cloneNode();
    if (!(path instanceof SVGElement)) continue;
    path.setAttribute('class', id);
    svg.append(path);
  }
  return svg;
}

/** @returns the element of a type that a selector finds below a root; throws Error without one. */
export function find<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page lacks ${selector}`);
}

/** Puts a text into a node that is read out when it changes, so only when it does change. */
export function say(node: HTMLElement, text: string) {
  if (node.textContent !== text) node.textContent = text;
}
