/** The built guide (TEST_DIST, else .test/dist), as the tests of the site read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { testDist, testEnvironment } from '../../src/commands/jobs/table.ts';
import { basePath } from '../../src/site.ts';

/** The origin with which the tests build. */
export const origin = testEnvironment.SITE_URL;

/** The path below which the built guide stands, a slash at both ends. */
export const base = basePath();

export const dist = resolve(process.env['TEST_DIST'] ?? testDist);
if (!existsSync(join(dist, 'index.html'))) {
  throw new Error(`There is no built guide in ${dist}: run npm test -- build first.`);
}

/** Every built file, from the folder's root, with slashes. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
    .map((path) => path.replaceAll(sep, '/')),
);

/** @returns the bytes of a built file. */
export const bytesOf = (file: string): Buffer => readFileSync(join(dist, file));

/** @returns the text of a built file. */
export const textOf = (file: string): string => bytesOf(file).toString('utf8');

/** A built page. */
export interface BuiltPage {
  /** Such as `desa/pasir-ona/index.html`. */
  file: string;
  /** Its address on this site: `/desa/pasir-ona/`. */
  path: string;
  html: string;
  root: HtmlElement;
}

const config = await new StaticConfigLoader({ root: true }).getConfigFor('index.html');

const readPage = (file: string): BuiltPage => {
  const html = textOf(file);
  const path = base + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, path, html, root: new Parser(config).parseHtml(html) };
};

/** A page at an old address, which only leads on; see src/exports/redirects.ts. */
const isMoved = (file: string): boolean => textOf(file).includes('http-equiv="refresh"');

/** Every page, 404.html too. */
export const pages: readonly BuiltPage[] = [...files]
  .filter((file) => file.endsWith('.html') && !isMoved(file))
  .sort()
  .map(readPage);

/** The pages that have an address of their own. */
export const listed = pages.filter(({ file }) => file !== '404.html');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** @returns text with the references that the build writes resolved. */
export const decoded = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

/** @returns the elements that a selector finds below another. */
export const all = (root: HtmlElement, selector: string): HtmlElement[] =>
  root.querySelectorAll(selector);

/** @returns an attribute as a browser reads it; `undefined` where there is none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decoded(value);
}

/** @returns the attributes of an element, each with its value, empty where it has none. */
export const attributes = (element: HtmlElement): { name: string; value: string }[] =>
  element.attributes.map(({ key, value }) => ({
    name: key.toLowerCase(),
    value: typeof value === 'string' ? decoded(value) : '',
  }));

/** @returns the text of an element on one line. */
export const text = (element: HtmlElement): string =>
  decoded(element.textContent).replace(/\s+/g, ' ').trim();
