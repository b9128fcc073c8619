/** The search page's list without the page: names and full text of a built guide, asked in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rowsOf, split } from '../../src/client/search/combine.ts';
import { namesOf } from '../../src/client/search/names.ts';
import type { Pagefind } from '../../src/client/search/pagefind.ts';
import { searchText } from '../../src/client/search/text.ts';
import { serve } from '../../src/commands/serve.ts';
import type { NamesIndex } from '../../src/exports/search-words.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** How many rows of the list are read. */
const most = 10;

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): Pagefind;
}

/** Pagefind reads its language from the page, of which Node has none. */
async function pagefindIn(dist: string, url: string, locale: Locale): Promise<Pagefind> {
  const code = (await import(
    pathToFileURL(join(dist, 'pagefind/pagefind.js')).href
  )) as PagefindModule;
  // It asks the page when an instance is made; as a module it must not see one.
  const page = { querySelector: () => ({ getAttribute: () => locale }) };
  Object.assign(globalThis, { document: page });
  const pagefind = code.createInstance({ basePath: `${url}pagefind/`, baseUrl: '/' });
  await pagefind.init();
  Object.assign(globalThis, { document: undefined });
  return pagefind;
}

/** Asks a built guide in one language. */
export interface Searcher {
  /** @returns the first ten rows: the entry of each, or the address of a page that is no entry. */
  ask(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** @param dist the folder of the built guide; @throws when it has no index. */
export async function searcherOf(dist: string, locale: Locale): Promise<Searcher> {
  const file = readFileSync(join(dist, `data/names.${locale}.json`), 'utf8');
  const names = namesOf(JSON.parse(file) as NamesIndex);
  const { url, close } = await serve({ folder: dist, base: '/', port: 0 });
  const pagefind = await pagefindIn(dist, url, locale);
  return {
    async ask(query) {
      const state = { query, kind: '', kecamatan: '' };
      const text = await searchText(pagefind, state, names.corrected(query));
      const found: string[] = [];
      for await (const row of rowsOf(split(names.search(query)), text, 0)) {
        found.push('hit' in row ? row.hit.entry.ref : (row.page.meta['ref'] ?? row.page.url));
        if (found.length === most) break;
      }
      return found;
    },
    close,
  };
}
