/** Rule: no slips of typing and pasting that nobody sees until the page is read. */
import { problem, type Problem, type TextFile } from '../problem.ts';
import { factSchemas } from '../../model/schemas.ts';
import { fieldsOf } from '../fields/shape.ts';
import type { EntryFolder, Page } from '../read/content.ts';
import { nodesOf, spotOf } from '../read/markdown-tree.ts';
import type { Rule } from '../settings.ts';
import { findAll } from './markdown.ts';
import { pagesOf } from './pages.ts';

/** Letters without ink: soft hyphens, marks of width zero and of direction; and spaces that do not break. */
const invisible = /[\u00AD\u200B-\u200F\u2060\u00A0\u202F]/g;
const spaces = new Set(['\u00A0', '\u202F']);

const codeOf = (letter: string) =>
  `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** One problem for each line, with every such letter of it. */
const invisibleIn = (file: TextFile): Problem[] =>
  file.lines.flatMap((line, i) => {
    const found = [...line.matchAll(invisible)];
    const [first] = found;
    if (!first) return [];
    const edits = found.map(({ 0: wrong, index }) => ({
      ...{ line: i + 1, column: index + 1, wrong },
      right: spaces.has(wrong) ? ' ' : '',
    }));
    const spot = { line: i + 1, column: first.index + 1 };
    return [problem('invisible-letter', file, spot, { code: codeOf(first[0]) }, { edits })];
  });

const gaps = (page: Page): Problem[] =>
  findAll(page, /(?<=\])[^\S\n]+(?=\([a-z]+\/[a-z0-9-]+\))/g).map(({ text, spot }) =>
    problem('link-gap', page, spot, {}, { edits: [{ ...spot, wrong: text, right: '' }] }),
  );

const headings = (page: Page): Problem[] =>
  findAll(page, /^ {0,3}(?:#{2,6}(?=[^\s#])|#(?=\p{L}))/gmu).map(({ text, spot }) =>
    problem(
      'heading-space',
      page,
      spot,
      {},
      { edits: [{ ...spot, wrong: text, right: `${text.trim() === '#' ? '##' : text} ` }] },
    ),
  );

/** Items of a list that a word processor made. */
const listMarks = (page: Page): Problem[] =>
  findAll(page, /^ {0,3}[•·▪◦‣●][\t ]*(?=\S)/gm).map(({ text, spot }) =>
    problem('list-mark', page, spot, {}, { edits: [{ ...spot, wrong: text, right: '- ' }] }),
  );

/** Stars that were meant to make bold, and stand as such. */
const stars = (page: Page): Problem[] =>
  nodesOf(page).flatMap(({ node }) => {
    const at = node.type === 'text' ? (node.value ?? '').indexOf('**') : -1;
    if (at < 0) return [];
    const before = (node.value ?? '').slice(0, at).split('\n');
    const { line, column } = spotOf(page, node);
    const first = before.length === 1 ? column : 1;
    const spot = { line: line + before.length - 1, column: first + (before.at(-1)?.length ?? 0) };
    return [problem('bold-mark', page, spot, {})];
  });

/** Numbers of mobile telephones in Indonesia, in the ways in which people part them. */
const phone = /(?<![\d/-])(?:\+62|0)[ -]?8\d{2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\d)/g;

const phones = (page: Page): Problem[] =>
  findAll(page, phone).map(({ text, spot }) =>
    problem('phone-in-text', page, spot, { number: text }),
  );

/** Fields that came to stand below a line --- that ends them too early. */
function fieldsBelow({ kind }: EntryFolder, page: Page): Problem[] {
  const known = fieldsOf(factSchemas[kind]);
  const found = findAll(page, /^([a-zA-Z]+):(?=\s|$)/gm);
  const fields = found.filter(({ groups: [name = ''] }) => Object.hasOwn(known, name));
  return fields.map(({ groups: [name = ''], spot }) =>
    problem('fields-in-text', page, spot, { field: name }),
  );
}

export const slips: Rule = (content) => [
  ...pagesOf(content).flatMap(({ entry, page }) => [
    ...fieldsBelow(entry, page),
    ...gaps(page),
    ...headings(page),
    ...listMarks(page),
    ...stars(page),
    ...phones(page),
    ...invisibleIn(page),
  ]),
  ...content.sources.flatMap(invisibleIn),
];
