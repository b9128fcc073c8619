/** XML 1.0 as text: elements, attributes and what must be escaped in them. Pure. */

/** An element as text, made by `element`; a plain text is never one. */
export interface Xml {
  readonly xml: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 has no way to write: all controls but tab and line ends. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

const escape = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (each) => entities[each] ?? '');

const indented = ({ xml }: Xml): string => xml.replace(/^(?= *<)/gm, '  ');

/**
 * @param attributes in their order; without those that are `undefined`.
 * @param content a text, or elements one below the other; `undefined` among them is left out.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string | readonly (Xml | undefined)[] = '',
): Xml {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const start = `${name}${pairs.join('')}`;
  if (typeof content === 'string')
    return { xml: content ? `<${start}>${escape(content)}</${name}>` : `<${start}/>` };
  const children = content.filter((each) => each !== undefined).map(indented);
  return { xml: [`<${start}>`, ...children, `</${name}>`].join('\n') };
}

/** @returns an element with a text, or nothing where there is no text. */
export const textElement = (name: string, text: string | undefined): Xml | undefined =>
  text ? element(name, {}, text) : undefined;

/** @returns a whole document with that one root. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
