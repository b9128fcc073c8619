import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  finishProse,
  noteAnchor,
  noteMarks,
  termsIn,
} from '../../../src/components/entry/prose.ts';

const ids = ['a', 'b-2', 'c'];
const notesOf = (cited: readonly string[]) => cited.map((id) => ids.indexOf(id) + 1);
const finish = (html: string, locale: 'id' | 'en' = 'id') => finishProse(html, locale, notesOf);

afterEach(() => vi.unstubAllEnvs());

describe('the marks of notes', () => {
  it('are links to the notes of the page, with a name that can be heard', () => {
    expect(noteMarks([2], 'en')).toBe(
      '<sup class="cite"><a href="#s2" aria-label="Source 2">2</a></sup>',
    );
    expect(noteMarks([2], 'id')).toContain('aria-label="Sumber 2"');
  });
  it('are nothing where nothing is cited', () => {
    expect(noteMarks([], 'id')).toBe('');
  });
  it('lead to the anchor that the list of sources has', () => {
    expect(noteMarks([7], 'id')).toContain(`href="#${noteAnchor(7)}"`);
  });
});

describe('finished prose', () => {
  it('has a mark where a source was cited, without the space before it', () => {
    expect(finish('<p>Teks. [^a]</p>')).toBe(`<p>Teks.${noteMarks([1], 'id')}</p>`);
  });
  it('puts neighbouring citations into one mark, in their order', () => {
    expect(finish('<p>Teks.[^c][^a] [^b-2] Lagi.[^a]</p>')).toBe(
      `<p>Teks.${noteMarks([3, 1, 2], 'id')} Lagi.${noteMarks([1], 'id')}</p>`,
    );
  });
  it('leaves the marks of two paragraphs apart', () => {
    const html = finish('<p>Satu.[^a]</p>\n<p>Dua.[^b-2]</p>');
    expect(html).toBe(`<p>Satu.${noteMarks([1], 'id')}</p>\n<p>Dua.${noteMarks([2], 'id')}</p>`);
  });
  it.each([
    ['villages/pasir-ona', '/kriya/desa/pasir-ona/', '/kriya/en/villages/pasir-ona/'],
    ['groups/anyaman', '/kriya/produk/kelompok/anyaman/', '/kriya/en/products/groups/anyaman/'],
  ])('leads a link to %s to its page in each language, below the base', (ref, id, en) => {
    vi.stubEnv('BASE_PATH', '/kriya/');
    const html = `<a href="${ref}">kata</a>`;
    expect(finish(html)).toBe(`<a href="${id}">kata</a>`);
    expect(finish(html, 'en')).toBe(`<a href="${en}">kata</a>`);
  });
  it('names the explanation of a word that leads to the glossary, which every link does', () => {
    const link = (path: string) => `<a data-gloss="term-koja" href="${path}">koja</a>`;
    const html = '<a href="terms/koja">koja</a>';
    expect(finish(html)).toBe(link('/glosarium/#koja'));
    expect(finish(html, 'en')).toBe(link('/en/glossary/#koja'));
    expect(termsIn(`${html} ${html} <a href="terms/awi">awi</a>`)).toEqual(['koja', 'awi']);
  });
  it('has headers of tables that say what they head, and none that heads nothing', () => {
    expect(finish('<thead><tr><th align="left"></th><th>a</th></tr></thead>')).toBe(
      '<thead><tr><td align="left"></td><th scope="col">a</th></tr></thead>',
    );
  });
  it('has tables that a keyboard can scroll', () => {
    expect(finish('<table><tbody></tbody></table>')).toBe(
      '<table tabindex="0"><tbody></tbody></table>',
    );
  });
  it.each(['https://a.example/b', '#sumber', 'mailto:a@b.example', '/desa/'])(
    'leaves the link %s alone',
    (address) => {
      const html = `<a href="${address}">kata</a>`;
      expect(finish(html)).toBe(html);
    },
  );
});
