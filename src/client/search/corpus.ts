/**
 * The full text where Pagefind cannot run, in an edition opened from a folder: all texts of a
 * language at hand, asked in the same words as Pagefind. Pure.
 */
import { fold, wordsOf } from './fold.ts';
import type { Found, FoundPage, Pagefind } from './pagefind.ts';
import { vocabularyOf, type Likeness } from './vocabulary.ts';

/** A page of the guide as text; `url` is its path below the base. */
export interface CorpusPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What a word of a page is worth that is not what was typed; mistakes are the names' concern. */
const worth: Record<Likeness, number> = { same: 1, spelling: 0.9, root: 0.5, start: 0.4, like: 0 };

/** Words before and after the first one that was found, in an excerpt. */
const around = { before: 6, after: 24 };

type Postings = Map<string, Map<number, number>>;

/** @returns for each word the pages that hold it, and how often. */
function postingsOf(pages: readonly CorpusPage[]): Postings {
  const found: Postings = new Map();
  for (const [id, { content, meta }] of pages.entries()) {
    for (const word of wordsOf(`${meta['title'] ?? ''} ${content}`)) {
      const on = found.get(word) ?? new Map<number, number>();
      found.set(word, on.set(id, (on.get(id) ?? 0) + 1));
    }
  }
  return found;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @returns a line of the text with the found words in `<mark>`, the rest escaped, as Pagefind does. */
export function excerptOf(content: string, terms: ReadonlySet<string>): string {
  const words = content.split(/\s+/);
  const isFound = (word: string) => wordsOf(word).some((each) => terms.has(each));
  const first = Math.max(0, words.findIndex(isFound) - around.before);
  return words
    .slice(first, first + around.before + around.after)
    .map((word) => (isFound(word) ? `<mark>${escape(word)}</mark>` : escape(word)))
    .join(' ');
}

function countsOf(pages: readonly CorpusPage[]): Found['filters'] {
  const counts: Found['filters'] = {};
  for (const [name, values] of pages.flatMap(({ filters }) => Object.entries(filters))) {
    const of = (counts[name] ??= {});
    for (const value of values) of[value] = (of[value] ?? 0) + 1;
  }
  return counts;
}

/** The pages that hold every word of a query, with what they are worth, and the words found. */
class Corpus {
  readonly #pages;
  readonly #postings;
  readonly #vocabulary;

  constructor(pages: readonly CorpusPage[]) {
    this.#pages = pages;
    this.#postings = postingsOf(pages);
    this.#vocabulary = vocabularyOf(new Set(this.#postings.keys()));
  }

  /** What one word is worth on each page that holds it: rare words are worth more. */
  #word(word: string, terms: Set<string>): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { term, as } of this.#vocabulary.meant(word)) {
      const on = this.#postings.get(term) ?? new Map<number, number>();
      if (worth[as] === 0) continue;
      terms.add(term);
      const rarity = Math.log(1 + this.#pages.length / Math.max(1, on.size));
      for (const [id, times] of on) {
        const score = worth[as] * rarity * (times / (times + 1));
        scores.set(id, Math.max(scores.get(id) ?? 0, score));
      }
    }
    return scores;
  }

  /** @returns the pages, the best first; a quoted query has to stand there word for word. */
  find(query: string): { page: CorpusPage; terms: ReadonlySet<string> }[] {
    const terms = new Set<string>();
    const [first, ...others] = wordsOf(query).map((word) => this.#word(word, terms));
    const phrase = query.includes('"') ? fold(query) : '';
    return [...(first ?? [])]
      .filter(([id]) => others.every((each) => each.has(id)))
      .map(([id, score]) => ({
        page: this.#pages[id],
        score: others.reduce((sum, each) => sum + (each.get(id) ?? 0), score),
      }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ page }) =>
        page && fold(page.content).includes(phrase) ? [{ page, terms }] : [],
      );
  }
}

/**
 * @param pages of one language; @param addressOf a page's path gives the address of a link to it.
 * @returns a search over them that answers as Pagefind does.
 */
export function corpusOf(
  pages: readonly CorpusPage[],
  addressOf: (path: string) => string,
): Pagefind {
  const corpus = new Corpus(pages);
  const isLet = ({ filters }: CorpusPage, wanted: Record<string, string>) =>
    Object.entries(wanted).every(([name, value]) => filters[name]?.includes(value));
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    filters: () => Promise.resolve(countsOf(pages)),
    search(query, { filters }) {
      const all = corpus.find(query ?? '');
      const found = all.filter(({ page }) => isLet(page, filters));
      return Promise.resolve({
        results: found.map(({ page: { url, content, meta }, terms }) => ({
          id: url,
          data: (): Promise<FoundPage> =>
            Promise.resolve({ url: addressOf(url), excerpt: excerptOf(content, terms), meta }),
        })),
        filters: countsOf(found.map(({ page }) => page)),
        totalFilters: countsOf(all.map(({ page }) => page)),
      });
    },
  };
}
