/** `npm run edition:file -- villages/pasir-ona`: one entry as a single HTML file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { singleFile } from '../../editions/file.ts';
import { fileLines } from '../../editions/papers.ts';
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { entryPath } from '../../i18n/routes.ts';
import { basePath, editionsFolder } from '../../site.ts';
import { root } from '../tool.ts';
import { issueNow, readFolder, withBuild } from './made.ts';

/** @returns the page of an entry as a file. @throws Error when the guide has no such page. */
async function pageFrom(dist: string, ref: string, locale: Locale): Promise<string> {
  const files = await readFolder(dist);
  const page = files.get(`${entryPath(locale, ref).slice(1)}index.html`);
  if (!page) throw new Error(`No page of "${ref}". Name an entry like villages/pasir-ona.`);
  const issue = issueNow();
  const options = { base: basePath(), home: issue.home, lines: fileLines(issue, locale) };
  return singleFile(new TextDecoder().decode(page), files, options);
}

/** `edition file <folder/slug> [--lang en] [--into editions]`. @returns exit status. */
export async function run(args: string[]): Promise<number> {
  const options = {
    lang: { type: 'string', default: defaultLocale },
    into: { type: 'string', default: editionsFolder },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const locale = locales.find((each) => each === values.lang) ?? defaultLocale;
  const [ref = ''] = positionals;
  const into = resolve(root, values.into);
  mkdirSync(into, { recursive: true });
  const html = await withBuild(undefined, into, (dist) => pageFrom(dist, ref, locale));
  if (html === undefined) return 1;
  const path = join(into, `${ref.replaceAll('/', '-')}.${locale}.html`);
  writeFileSync(path, html);
  console.log(`${relative(root, path)}: ${(Buffer.byteLength(html) / 1e3).toFixed(1)} kB`);
  return 0;
}
