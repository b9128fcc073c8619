/**
 * Whether an SVG is nothing but shapes (SVG 2, W3C): it is made safe by refusing, never by mending.
 * What is not on the lists below is refused, so that whatever SVG learns to do later is, too. Pure.
 */
import { shown } from '../fields/shape.ts';

const elements = new Set(
  'svg style defs clipPath g path circle ellipse rect line polyline polygon'.split(' '),
);
const attributes = new Set(
  `xmlns viewBox id class d points x y x1 y1 x2 y2 cx cy r rx ry width height transform
   clip-path fill-rule stroke-width stroke-dasharray`.split(/\s+/),
);

const attribute = String.raw`\s+[\w:-]+="[^"<>&]*"`;
const token = new RegExp(`<(/?)([\\w:-]+)((?:${attribute})*)\\s*(/?)>|[^<]+`, 'y');

/** The only rule of a style sheet that is more than classes and colours. */
const dark = /@media \(prefers-color-scheme: dark\)/g;
const plainStyle = /^[\w\s.,:;#{}()-]*$/;

const isPlainStyle = (text: string) =>
  plainStyle.test(text.replace(dark, '')) && !/url|expression|import/i.test(text);

/** A reference may lead to a shape of the same file alone. */
const isPlainValue = (value: string) => !/url/i.test(value) || /^url\(#[\w-]+\)$/.test(value);

/** What an element has that it may not have. */
function oddAttribute(text: string): string | undefined {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  const odd = pairs.find(
    ([, name = '', value = '']) => !attributes.has(name) || !isPlainValue(value),
  );
  return odd?.[0];
}

/** What one piece of markup is that it may not be; `open` holds the elements around it. */
function oddPiece([whole, close, name, rest = '', empty]: RegExpExecArray, open: string[]) {
  if (name === undefined) {
    const plain = open.at(-1) === 'style' ? isPlainStyle(whole) : whole.trim() === '';
    return plain ? undefined : whole.trim();
  }
  if (!elements.has(name)) return whole;
  if (close) return open.pop() === name ? undefined : whole;
  if (!empty) open.push(name);
  return oddAttribute(rest);
}

/**
 * Reads the markup of an SVG.
 * @returns the first thing in it that is no plain shape, as written, and where it stands (from 0).
 */
export function notPlain(markup: string): { found: string; at: number } | undefined {
  const open: string[] = [];
  for (let at = 0; at < markup.length; at = token.lastIndex) {
    token.lastIndex = at;
    const piece = token.exec(markup);
    const odd = piece ? oddPiece(piece, open) : (markup.slice(at).split('\n')[0] ?? '');
    if (odd === undefined) continue;
    return { found: shown(odd), at: at + Math.max(0, markup.slice(at).indexOf(odd)) };
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? undefined : { found: `<${unclosed}>`, at: markup.length };
}
