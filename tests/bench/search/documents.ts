/** What the peers are given: the texts that Pagefind keeps, and every entry that ours knows by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora } from '../../../src/editions/text.ts';
import type { NamesIndex } from '../../../src/exports/search-words.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { entryPath } from '../../../src/i18n/routes.ts';

/** A page of the guide in the fields that every peer searches. */
export interface Document {
  url: string;
  /** The entry that it is; of other pages its address. */
  ref: string;
  title: string;
  /** Its other names in both languages. */
  names: string;
  summary: string;
  text: string;
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * @param dist the folder of a built guide, with no path before it.
 * @returns every page that Pagefind has, then the entries that are a part of a page, such as terms.
 */
export function documentsOf(dist: string, locale: Locale): Document[] {
  const folder = 'pagefind/fragment';
  const files = readdirSync(join(dist, folder)).map((name) => `${folder}/${name}`);
  const bytes = new Map(files.map((path) => [path, readFileSync(join(dist, path))]));
  const fragments = JSON.parse(corpora(bytes).get(locale) ?? '[]') as Fragment[];
  const file = readFileSync(join(dist, `data/names.${locale}.json`), 'utf8');
  const { entries } = JSON.parse(file) as NamesIndex;
  const known = new Map<string, (typeof entries)[number]>(entries.map((each) => [each.ref, each]));
  const pages = fragments.map(({ url, content, meta }) => {
    const { names = [], summary = '' } = known.get(meta['ref'] ?? '') ?? {};
    const [ref, title] = [meta['ref'] ?? url, meta['title'] ?? ''];
    return { url, ref, title, names: names.join(', '), summary, text: content };
  });
  const has = new Set(pages.map(({ ref }) => ref));
  const parts = entries
    .filter(({ ref }) => !has.has(ref))
    .map(({ ref, title, summary, names = [] }) => ({
      ...{ url: entryPath(locale, ref), ref, title, names: names.join(', '), summary, text: '' },
    }));
  return [...pages, ...parts];
}
