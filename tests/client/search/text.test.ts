import { describe, expect, it } from 'vitest';
import type { Pagefind } from '../../../src/client/search/pagefind.ts';
import { searchText, textQuery } from '../../../src/client/search/text.ts';

/** A full text that holds one word, and keeps what it was asked. */
function holding(word: string) {
  const asked: (string | null)[] = [];
  const found = (ref: Record<string, number>) => ({ ref, kind: {} });
  const pagefind = {
    filters: () => Promise.resolve({}),
    search: (query: string | null) => {
      asked.push(query);
      const hits = query === word ? [{ id: '1', data: () => Promise.reject(new Error()) }] : [];
      const filters = found({ 'villages/a': hits.length, 'villages/b': 0 });
      const totalFilters = found({ 'villages/a': hits.length, 'villages/b': hits.length });
      return Promise.resolve({ results: hits, filters, totalFilters });
    },
  } as unknown as Pagefind;
  return { asked, pagefind };
}

const state = (query: string) => ({ query, kind: '', kecamatan: '' });

describe('a query of the full text', () => {
  it.each([
    ['di mana beli batik?', 'beli batik'],
    ['how is palm sugar made', 'palm sugar made'],
    ['di mana', 'di mana'],
    ['"gula aren"', '"gula aren"'],
    ['', ''],
  ])('for %j is %j', (typed, asked) => expect(textQuery(typed)).toBe(asked));

  it('is asked as it was typed, and only then as it was meant', async () => {
    const { asked, pagefind } = holding('batik');
    const { refs, entries, pages } = await searchText(pagefind, state('batk'), 'batik');
    expect(asked).toEqual(['batk', 'batik']);
    expect([refs, entries, pages.length]).toEqual([['villages/a', 'villages/b'], 1, 1]);
    await searchText(pagefind, state('batik'), 'batu');
    expect(asked).toEqual(['batk', 'batik', 'batik']);
  });

  it('without words is not asked', async () => {
    const { asked, pagefind } = holding('');
    expect((await searchText(pagefind, state(''), '')).pages).toEqual([]);
    expect(asked).toEqual([]);
  });
});
