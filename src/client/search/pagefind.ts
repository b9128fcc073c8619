/** The door to Pagefind, whose code and index are made after the build, beside the pages. */

import type { Locale } from '../../i18n/locales.ts';
import { pageAddress, readData } from '../edition.ts';
import type { CorpusPage } from './corpus.ts';

/** What the guide uses of a found page. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** What the guide uses of a search: pages that load when asked for, and counts by filter value. */
export interface Found {
  results: { id: string; data(): Promise<FoundPage> }[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}

/** Pagefind 1.5, as far as it is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  /** Forgets what was loaded, so that `init` begins again. */
  destroy(): Promise<void>;
  filters(): Promise<Found['filters']>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Found>;
}

// pagefind: 95.1 kB compressed, loaded with a first search on the search page; its index comes in parts.
let loading: Promise<Pagefind> | undefined;

async function fromLine(base: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  const pagefind = module as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}

/** In a folder neither its code nor its index may be loaded; the edition brings the texts instead. */
async function fromFolder(base: string, locale: Locale): Promise<Pagefind> {
  const pages = (await readData(base, `data/text.${locale}.json`)) as CorpusPage[];
  const { corpusOf } = await import('./corpus.ts');
  return corpusOf(pages, (path) => pageAddress(base, path));
}

/**
 * Loads the search once; a failed attempt is forgotten, so that the next one tries again.
 * @param base the path of the guide, with slashes at both ends.
 * @throws Error when the index is not there or the line is dead.
 */
export function loadPagefind(base: string, locale: Locale): Promise<Pagefind> {
  loading ??= import.meta.env.FOLDER ? fromFolder(base, locale) : fromLine(base);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Forgets a search that failed half-way: its `init` does not wait for the index and its code. */
export async function forgetPagefind(): Promise<void> {
  const started = loading;
  loading = undefined;
  await started?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
}
