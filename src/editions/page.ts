/** One page of the built guide, made to open from a folder: parsed, changed as a tree, written again. */
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { between, relativeAddress, type Folder } from './address.ts';
import { attribute, elementsOf, htmlOptions, type Document, type Element } from './tree.ts';

/** Attributes that hold one address (HTML Living Standard, index of attributes). */
const addressed = ['href', 'src', 'action', 'poster', 'data-own'];

/** @returns a page as a tree. */
export const readPage = (html: string): Document => parse(html, htmlOptions);

const isModule = (element: Element) =>
  element.tagName === 'script' && attribute(element, 'type') === 'module';

/** @returns the addresses of the scripts that a page loads as modules, in order. */
export const modulesOf = (page: Document): string[] =>
  [...elementsOf(page)].filter(isModule).flatMap((each) => attribute(each, 'src') ?? []);

const droppedLinks = ['manifest', 'alternate', 'modulepreload', 'preload'];

/**
 * Whether a page is better off without an element. Modules are refused to pages that come from a
 * file. So is what a policy allows as `'self'`: a file has no origin that anything is the same as.
 * The rest speaks to search engines and installers, which do not read sticks.
 */
function isDropped(element: Element): boolean {
  const type = attribute(element, 'type');
  if (element.tagName === 'script') return isModule(element) || type === 'application/ld+json';
  if (element.tagName === 'link') return droppedLinks.includes(attribute(element, 'rel') ?? '');
  if (element.tagName !== 'meta') return false;
  return (
    attribute(element, 'http-equiv') === 'Content-Security-Policy' ||
    attribute(element, 'property')?.startsWith('og:') === true
  );
}

/** Widths and addresses of one picture, as `srcset` lists them. */
const eachOf = (srcset: string, change: (address: string) => string): string =>
  srcset
    .split(',')
    .map((part) => part.trim().replace(/^\S+/, change))
    .join(', ');

function relink(element: Element, file: string, folder: Folder): void {
  const relative = (value: string) => relativeAddress(value, file, folder);
  for (const each of element.attrs) {
    if (addressed.includes(each.name)) each.value = relative(each.value);
    if (each.name === 'srcset') each.value = eachOf(each.value, relative);
    if (each.name === 'data-base') each.value = `${between(file, '.') || '.'}/`;
  }
}

function addScript(page: Document, address: string): void {
  const head = [...elementsOf(page)].find(({ tagName }) => tagName === 'head');
  const attrs = [
    { name: 'defer', value: '' },
    { name: 'src', value: address },
  ];
  const script = tree.createElement('script', head?.namespaceURI as never, attrs);
  if (head) tree.appendChild(head, script);
}

/**
 * @param page is changed; @param file where it stands in the folder, such as `desa/index.html`.
 * @param script the file of the classic script that does what its modules did, if there were any.
 * @returns the page as HTML whose links lead to files.
 * @throws Error when it names a file of the guide that the folder lacks.
 */
export function folderPage(
  page: Document,
  file: string,
  folder: Folder,
  script: string | undefined,
): string {
  for (const element of [...elementsOf(page)]) {
    if (isDropped(element)) tree.detachNode(element);
    else relink(element, file, folder);
  }
  if (script !== undefined) addScript(page, between(file, script));
  return serialize(page, htmlOptions);
}
