/** One entry of the built guide as a single HTML file, for Bluetooth and chat. Pure. */
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { attribute, elementsOf, htmlOptions, type Element } from './tree.ts';
import type { Files } from './folder.ts';

export interface FileOptions {
  /** The path below which the guide was built, a slash at both ends. */
  base: string;
  /** Where the guide is published, with a slash at its end; `undefined` while it has no home. */
  home: string | undefined;
  /** The last lines of the file: which edition it is, and its licence. */
  lines: readonly string[];
  /** How many bytes its pictures may take together. */
  pictures?: number;
}

/** What belongs to the frame of a site, or does nothing in a file by itself. */
const dropped = ['script', 'link', 'header.page-head', 'nav', 'footer', 'form', 'a.skip', 'source'];

const isDropped = (element: Element): boolean => {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  const names = [element.tagName, ...classes.map((each) => `${element.tagName}.${each}`)];
  const isPolicy = attribute(element, 'http-equiv') !== undefined;
  return (
    isPolicy || classes.includes('screen-only') || dropped.some((each) => names.includes(each))
  );
};

const types: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

const pathIn = (address: string, base: string) =>
  address.startsWith(base) ? address.slice(base.length) : undefined;

/** The smallest of the files that a picture names, by path. */
function smallest(picture: Element, files: Files, base: string): string | undefined {
  const srcset = (attribute(picture, 'srcset') ?? '').split(',').map((part) => part.trim());
  const named = [attribute(picture, 'src'), attribute(picture, 'href'), ...srcset];
  const paths = named.flatMap((each) => pathIn(each?.split(' ')[0] ?? '', base) || []);
  const size = (path: string) => files.get(path)?.length ?? Infinity;
  return paths.filter((path) => files.has(path)).sort((a, b) => size(a) - size(b))[0];
}

function asData(path: string, bytes: Uint8Array): string {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** Puts a picture into the page; one that is too large leaves its words. @returns bytes taken. */
function embed(picture: Element, files: Files, options: FileOptions, left: number): number {
  const path = smallest(picture, files, options.base);
  const data = path === undefined ? '' : asData(path, files.get(path) ?? new Uint8Array());
  const fits = data !== '' && data.length <= left;
  const kept = picture.attrs.filter(
    ({ name }) => !['src', 'srcset', 'href', 'sizes'].includes(name),
  );
  const name = picture.tagName === 'img' ? 'src' : 'href';
  if (fits) picture.attrs = [...kept, { name, value: data }];
  else {
    tree.insertText(picture.parentNode as never, attribute(picture, 'alt') ?? '');
    tree.detachNode(picture);
  }
  return fits ? data.length : 0;
}

/** A link of the guide leads to its home on the web; while it has none, its words stay as text. */
function relink(link: Element, { base, home }: FileOptions): void {
  const path = pathIn(attribute(link, 'href') ?? '', base);
  if (path === undefined) return;
  const others = link.attrs.filter(({ name }) => name !== 'href');
  link.attrs = home === undefined ? [] : [...others, { name: 'href', value: home + path }];
}

function addStyles(head: Element, sheets: readonly string[], files: Files): void {
  const style = tree.createElement('style', head.namespaceURI, []);
  const css = sheets.map((path) => new TextDecoder().decode(files.get(path))).join('\n');
  tree.insertText(style, css.replaceAll('</', '<\\/'));
  tree.appendChild(head, style);
}

function addLines(main: Element, lines: readonly string[]): void {
  for (const line of lines) {
    const paragraph = tree.createElement('p', main.namespaceURI, []);
    tree.insertText(paragraph, line);
    tree.appendChild(main, paragraph);
  }
}

/**
 * @param html of the entry's page; @param files of the finished dist/ by path.
 * @returns a page that needs no other file: its style and pictures within it, without script.
 */
export function singleFile(html: string, files: Files, options: FileOptions): string {
  const page = parse(html, htmlOptions);
  const sheets = [...elementsOf(page)]
    .filter((each) => attribute(each, 'rel') === 'stylesheet')
    .flatMap((each) => pathIn(attribute(each, 'href') ?? '', options.base) ?? []);
  let left = options.pictures ?? 120_000;
  for (const element of [...elementsOf(page)]) {
    if (isDropped(element)) tree.detachNode(element);
    else if (['img', 'image'].includes(element.tagName))
      left -= embed(element, files, options, left);
    else if (element.tagName === 'a') relink(element, options);
    if (element.tagName === 'head') addStyles(element, sheets, files);
    if (element.tagName === 'main') addLines(element, options.lines);
  }
  return serialize(page, htmlOptions);
}
