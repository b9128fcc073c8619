/** The real content, as its tests read it: entries, pages, texts and blocks of prose. */
import { fileURLToPath } from 'node:url';
import { readContent, type EntryFolder, type Page } from '../../src/check/read/content.ts';
import { readTree } from '../../src/check/read/disk.ts';
import { locales } from '../../src/i18n/locales.ts';

export const folder = fileURLToPath(new URL('../../content', import.meta.url));

/** The day for which the content is written. */
export const today = '2026-11-21';

const { content } = readContent(await readTree(folder));

export const entries: readonly EntryFolder[] = content.entries;

export const sources = content.sources;

/** An entry's file in one language, and the entry. */
export interface Written {
  entry: EntryFolder;
  page: Page;
}

/** Every file of every entry. */
export const written: readonly Written[] = entries.flatMap((entry) =>
  locales.flatMap((locale) => {
    const page = entry.pages[locale];
    return page ? [{ entry, page }] : [];
  }),
);

/** A value somewhere in the fields of a file, with the keys that lead to it. */
export interface Value {
  path: string[];
  value: unknown;
}

/** @returns every value that is no record or list itself. */
export const valuesIn = (value: unknown, path: string[] = []): Value[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, key]))
    : [{ path, value }];

/** A piece of prose between empty lines; each item of a list is a piece of its own. */
export interface Block {
  is: 'heading' | 'table' | 'item' | 'paragraph';
  text: string;
  /** The line of the file on which it begins. */
  line: number;
  /** The heading of the second level above it, empty before the first. */
  section: string;
}

function kindOf(line: string): Block['is'] {
  if (/^#/.test(line)) return 'heading';
  if (/^\s*\|/.test(line)) return 'table';
  return /^\s*([-*]|\d+\.)\s/.test(line) ? 'item' : 'paragraph';
}

/** @returns the blocks of a page's text, in order. */
export function blocksOf({ body, bodyLine }: Page): Block[] {
  const blocks: Block[] = [];
  let open = false;
  let section = '';
  for (const [index, line] of body.split('\n').entries()) {
    const is = kindOf(line);
    const last = blocks.at(-1);
    if (/^## /.test(line)) section = line.slice(3).trim();
    if (line.trim() === '') open = false;
    else if (open && last && (is === 'paragraph' || is === 'table')) last.text += `\n${line}`;
    else {
      blocks.push({ is, text: line, line: bodyLine + index, section });
      open = is !== 'heading';
    }
  }
  return blocks;
}

/** @returns a text as it is read: without citations, and without what links lead to. */
export const readable = (text: string): string =>
  text.replace(/\[\^[^\]]*\]/g, '').replace(/\]\([^)]*\)/g, ']');

/** @returns where something stands and how it begins, as a failing test names it. */
export const place = (page: Page, line: number, text: string): string =>
  `${page.path}:${line} ${text.slice(0, 100)}`;
