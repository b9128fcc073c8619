/** `npm run handbook`: writes what the editors' handbook shows of schemas and of the form. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldTables } from '../check/fields/handbook.ts';
import { locales } from '../i18n/locales.ts';
import { run as test } from './test.ts';
import { root } from './tool.ts';

/** The handbook that stands beside what it tells of. */
export const handbook = join(root, 'content/README.md');

/**
 * @param text of the handbook, with two marks for each language.
 * @returns the same with what stands between the marks written anew.
 * @throws Error when a mark is missing.
 */
export const withTables = (text: string): string =>
  locales.reduce((before, locale) => {
    const [from, to] = [`<!-- fields ${locale} -->`, `<!-- /fields ${locale} -->`];
    const [head, rest] = before.split(from);
    const [, tail] = rest?.split(to) ?? [];
    if (head === undefined || tail === undefined)
      throw new Error(`The handbook lacks the marks ${from} and ${to}.`);
    return `${head}${from}\n\n${fieldTables(locale)}\n\n${to}${tail}`;
  }, text);

/** Where the pictures of the handbook stand. */
export const handbookPictures = join(root, '.github/handbook');

/** `handbook` writes the tables of fields; `handbook pictures` takes its pictures of the real thing. @returns exit status. */
export function run([what]: string[]): Promise<number> {
  if (what === 'pictures') {
    process.env['HANDBOOK_PICTURES'] = handbookPictures;
    return test(['form', 'handbook-pictures']);
  }
  writeFileSync(handbook, withTables(readFileSync(handbook, 'utf8')));
  return Promise.resolve(0);
}
