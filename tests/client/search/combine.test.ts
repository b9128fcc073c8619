import { describe, expect, it } from 'vitest';
import { askNames } from '../../../src/client/search/answers.ts';
import {
  countsOf,
  countsOfAll,
  passes,
  rowsOf,
  split,
} from '../../../src/client/search/combine.ts';
import { namesOf, type Hit } from '../../../src/client/search/names.ts';
import type { FoundPage } from '../../../src/client/search/pagefind.ts';
import { nothing, type TextFound } from '../../../src/client/search/text.ts';
import { entry, indexOf } from './index-of.ts';

const hit = (slug: string, covered = 1, more = {}): Hit => ({
  entry: entry(`villages/${slug}`, slug, more),
  covered,
  why: { is: 'name' },
  terms: [],
});

const page = (ref: string): FoundPage => ({
  url: `/${ref}/`,
  excerpt: '',
  meta: ref ? { ref } : {},
});

const textOf = (refs: string[], unlisted = 0): TextFound => ({
  pages: [...refs, ...Array<string>(unlisted).fill('')].map(
    (ref) => () => Promise.resolve(page(ref)),
  ),
  refs,
  entries: refs.length,
});

const open = { query: 'a', kind: '', kecamatan: '' };

async function refsOf(hits: Hit[], text: TextFound, from = 0): Promise<(string | undefined)[]> {
  const refs: (string | undefined)[] = [];
  for await (const row of rowsOf(split(hits), text, from)) {
    refs.push('hit' in row ? row.hit.entry.ref : row.page.meta['ref']);
  }
  return refs;
}

describe('one list of names and text', () => {
  it('has names first, then text, each page once', async () => {
    const text = textOf(['villages/b', 'villages/c']);
    expect(await refsOf([hit('a'), hit('b')], text)).toEqual([
      'villages/a',
      'villages/b',
      'villages/c',
    ]);
  });

  it('puts entries that hold some of the words behind the text, two aside', async () => {
    const hits = [hit('a'), hit('b', 0.5), hit('c', 0.5), hit('d', 0.5), hit('e', 0.5), hit('f')];
    expect(await refsOf(hits, textOf(['villages/d', 'villages/x']))).toEqual(
      ['a', 'b', 'c', 'f', 'd', 'x', 'e'].map((slug) => `villages/${slug}`),
    );
  });

  it('goes on where the list ends', async () => {
    expect(await refsOf([hit('a'), hit('b')], nothing, 1)).toEqual(['villages/b']);
  });

  it('says so when a page of the text cannot be had', async () => {
    const broken = { ...nothing, pages: [() => Promise.reject(new Error('cut'))] };
    await expect(refsOf([], broken)).rejects.toThrow('cut');
  });
});

describe('the filters', () => {
  const here = entry('villages/a', 'a', { kecamatan: 'Sukamaju' });
  const sold = entry('products/b', 'b', { found: ['Sukamaju', 'Tanjungsari'] });
  const far = entry('villages/c', 'c', { kecamatan: 'Tanjungsari' });
  const hits = [here, sold, far].map((each): Hit => ({ ...hit(''), entry: each }));

  it.each([
    [{ kind: '', kecamatan: '' }, ['a', 'b', 'c']],
    [{ kind: 'village', kecamatan: '' }, ['a', 'c']],
    [{ kind: '', kecamatan: 'Sukamaju' }, ['a', 'b']],
    [{ kind: 'village', kecamatan: 'Sukamaju' }, ['a']],
    [{ kind: 'maker', kecamatan: '' }, []],
  ])('%j let through %j', (filters, titles) => {
    const left = [here, sold, far].filter((each) => passes(each, filters));
    expect(left.map(({ title }) => title)).toEqual(titles);
  });

  it('count each entry once, and each filter as if it alone were open', () => {
    const text = textOf(['products/b', 'villages/c'], 2);
    const counts = countsOf([here, sold, far], hits.slice(0, 2), text, open);
    expect(counts).toEqual({
      total: 5,
      kind: { village: 2, product: 1 },
      kecamatan: { Sukamaju: 2, Tanjungsari: 2 },
    });
    const narrow = countsOf([here, sold, far], hits, nothing, { ...open, kind: 'village' });
    expect(narrow).toEqual({
      total: 2,
      kind: { village: 2, product: 1 },
      kecamatan: { Sukamaju: 1, Tanjungsari: 1 },
    });
  });

  it('count the pages alone where there are no names', () => {
    expect(countsOf(undefined, [], textOf(['villages/a']), open).total).toBe(1);
  });

  it('count all of an index while nothing is asked', () => {
    const all = countsOf([here, sold, far], hits, nothing, open);
    expect(countsOfAll([here, sold, far])).toEqual(all);
  });

  it('alone list what they let through', () => {
    const names = namesOf(indexOf(here, sold, far));
    const refs = (state: Partial<typeof open>) =>
      askNames(names, { ...open, query: '', ...state }).hits.map(({ entry: { ref } }) => ref);
    expect(refs({})).toEqual([]);
    expect(refs({ kind: 'product' })).toEqual(['products/b']);
    expect(refs({ kecamatan: 'Tanjungsari' })).toEqual(['products/b', 'villages/c']);
    expect(askNames(undefined, open)).toEqual({ all: [], hits: [] });
  });
});
