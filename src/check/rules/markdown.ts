/** Citations, links and marks in a text, each with its place. Pure. */
import { lineAt } from '../correct/edit.ts';
import type { Page } from '../read/content.ts';
import { spotAt, type Spot } from '../problem.ts';
import { inFile, nodesOf, spotOf } from '../read/markdown-tree.ts';

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** @returns the text with code blanked out, every other letter in its place. */
export const withoutCode = (body: string): string =>
  body
    .replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[^\n]*$|$(?![\s\S]))/gm, blank)
    .replace(/(`+)(?!`)[^`\n]*?\1(?!`)/g, blank);

/** A find in a text. */
export interface Found {
  text: string;
  groups: readonly (string | undefined)[];
  spot: Spot;
}

/** @returns every match of a global pattern outside code, in order. */
export function findAll(page: Page, pattern: RegExp): Found[] {
  const text = withoutCode(page.body);
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    groups: match.slice(1),
    spot: inFile(page, spotAt(text, match.index)),
  }));
}

/** A citation `[^id]` in a text. */
export interface Citation {
  id: string;
  spot: Spot;
  closed: boolean;
  /** Whether it is the note itself, `[^id]: ...` at the start of a line. */
  definition: boolean;
}

/** @returns every citation outside code, in order. */
export const citationsIn = (page: Page): Citation[] =>
  findAll(page, /\[\^([^\]\n]*)(\]?)(:?)/g).map(({ groups: [id = '', close, colon], spot }) => {
    const before = lineAt(page.lines, spot.line).slice(0, spot.column - 1);
    return { id, spot, closed: close === ']', definition: colon === ':' && before.trim() === '' };
  });

/** A link `[words](target)` in a text. */
export interface TextLink {
  target: string;
  spot: Spot;
  closed: boolean;
}

/** @returns every link outside code, in order; its place is that of its target. */
export const linksIn = (page: Page): TextLink[] =>
  findAll(page, /(?<=\]\()\s*([^\s()]*)[^()\n]*(\)?)/g).map(({ groups, spot }) => {
    const [target = '', close] = groups;
    return { target, spot, closed: close === ')' };
  });

/**
 * Every address that the rendered text will lead to, whichever way it is written: as a link, by a
 * name, between < and >, or bare.
 */
export const renderedLinks = (page: Page): TextLink[] =>
  nodesOf(page).flatMap(({ node }) =>
    node.url === undefined ? [] : [{ target: node.url, spot: spotOf(page, node), closed: true }],
  );
