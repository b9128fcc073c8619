import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { all, bytesOf, files, pages, text, type BuiltPage } from './built.ts';

/** Pagefind writes this before the content of each of its files. */
const mark = 'pagefind_dcd';

/** What the index holds of each page, by its address. */
const indexed = new Map(
  [...files]
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => {
      const whole = gunzipSync(bytesOf(file)).toString('utf8');
      const { url, content } = JSON.parse(whole.slice(mark.length)) as Record<string, string>;
      return [url, content ?? ''];
    }),
);

/** The text of the parts that a selector finds, one line each, with the page that has them. */
const lines = (selector: string) =>
  pages.flatMap((page) =>
    all(page.root, selector).map((part) => ({ page, line: text(part).slice(0, 30) })),
  );

/** The index names pages from the folder's root, whatever path they stand below. */
const contentOf = ({ file }: BuiltPage) =>
  indexed.get(`/${file.replace(/(^|\/)index\.html$/, '$1')}`) ?? '';

/** Sayings of a part of the pages that the index does not hold, of all of them. */
function absent(selector: string): string[] {
  const found = lines(selector);
  expect(found.length).toBeGreaterThan(100);
  return found
    .filter(({ page, line }) => !contentOf(page).includes(line))
    .map(({ page, line }) => `${page.file}: ${line}`);
}

describe('a search in the full text finds', () => {
  it('the names of the facts', () => expect(absent('article.entry dl.facts dt')).toEqual([]));

  it('what nobody has published yet', () => {
    expect(absent('article.entry section[aria-labelledby="unknown"] li')).toEqual([]);
  });

  it('no page for its sources or for the words of its buttons', () => {
    const buttons = lines('article.entry p.screen-only a.button');
    expect(buttons.length).toBeGreaterThan(100);
    const told = buttons.filter(({ page, line }) => contentOf(page).includes(line));
    expect(told.map(({ page }) => page.file)).toEqual([]);
  });
});
