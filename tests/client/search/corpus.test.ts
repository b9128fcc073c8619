import { describe, expect, it } from 'vitest';
import { corpusOf, excerptOf, type CorpusPage } from '../../../src/client/search/corpus.ts';

const page = (ref: string, content: string, kecamatan: string): CorpusPage => ({
  url: `/${ref}/`,
  content,
  meta: { title: ref, ref },
  filters: { ref: [ref], kecamatan: [kecamatan] },
});

const pages = [
  page('bilik', 'Bambu dianyam menjadi bilik. Bambu <hijau> & kuning.', 'Kalanganyar'),
  page('opal', 'Batu ini ditambang di Sajira oleh penambang.', 'Sajira'),
  page('gula', 'Nira dimasak di atas tungku bambu.', 'Sajira'),
];
const corpus = corpusOf(pages, (path) => `..${path}index.html`);
const ask = async (query: string, filters: Record<string, string> = {}) => {
  const found = await corpus.search(query, { filters });
  return { ...found, ids: found.results.map(({ id }) => id) };
};

describe('the texts at hand answer as Pagefind does', () => {
  it.each([
    ['bambu', ['/bilik/', '/gula/']],
    ['BAMBU!', ['/bilik/', '/gula/']],
    ['bambu tungku', ['/gula/']],
    ['pertambangan', ['/opal/']],
    ['penam', ['/opal/']],
    ['"oleh penambang"', ['/opal/']],
    ['"penambang oleh"', []],
    ['plastik', []],
    ['', []],
  ])('%s: %j', async (query, ids) => {
    expect((await ask(query)).ids).toEqual(ids);
  });

  it('with the filters, and with counts before and after them', async () => {
    const { ids, filters, totalFilters } = await ask('bambu', { kecamatan: 'Sajira' });
    expect(ids).toEqual(['/gula/']);
    expect(filters['kecamatan']).toEqual({ Sajira: 1 });
    expect(totalFilters['kecamatan']).toEqual({ Kalanganyar: 1, Sajira: 1 });
  });

  it('with the address of a file and a line of the text', async () => {
    const { results } = await ask('tungku');
    expect(await results[0]?.data()).toEqual({
      url: '../gula/index.html',
      excerpt: 'Nira dimasak di atas <mark>tungku</mark> bambu.',
      meta: { title: 'gula', ref: 'gula' },
    });
  });
});

it('an excerpt begins shortly before what was found, marks it, and escapes the rest', () => {
  const content = `${'kata '.repeat(20)}Bambu <hijau> & kuning.`;
  expect(excerptOf(content, new Set(['bambu']))).toBe(
    `${'kata '.repeat(6)}<mark>Bambu</mark> &lt;hijau&gt; &amp; kuning.`,
  );
});
