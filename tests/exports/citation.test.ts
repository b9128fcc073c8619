import { describe, expect, it } from 'vitest';
import { citation, type Cited } from '../../src/exports/citation.ts';
import { site } from '../../src/site.ts';

const cited: Cited = {
  title: 'Pasir Ona',
  address: 'https://guide.example/desa/pasir-ona/',
  day: '2026-11-21',
  locale: 'id',
};
const english: Cited = { ...cited, locale: 'en' };
const v = site.version;

describe('a page is cited', () => {
  it.each([
    [
      'plain',
      cited,
      `“Pasir Ona”. Kriya Lebak, edisi ${v}. ${cited.address} (dibaca 21 November 2026).`,
    ],
    [
      'apa',
      cited,
      `Kriya Lebak. (t.t.). Pasir Ona (Edisi ${v}). Diakses 21 November 2026, dari ${cited.address}`,
    ],
    [
      'apa',
      english,
      `Kriya Lebak. (n.d.). Pasir Ona (Version ${v}). Retrieved November 21, 2026, from ${cited.address}`,
    ],
    [
      'bibtex',
      english,
      `@online{kriya-lebak-pasir-ona,
  author = {{Kriya Lebak}},
  title = {{Pasir Ona}},
  note = {Version ${v}},
  url = {${cited.address}},
  urldate = {2026-11-21},
  langid = {english},
}`,
    ],
  ] as const)('as %s', (form, page, text) => {
    expect(citation(form, page)).toBe(text);
  });

  it('without an address that it does not have', () => {
    const lonely = { ...english, address: '' };
    expect(citation('plain', lonely)).toBe(
      `“Pasir Ona”. Kriya Lebak, edition ${v}. (read on 21 November 2026).`,
    );
    expect(citation('apa', lonely)).toMatch(/Retrieved November 21, 2026\.$/);
    expect(citation('bibtex', lonely)).not.toContain('url =');
  });

  it('with signs that TeX leaves alone', () => {
    const title = 'Roti & kopi 100% #1 {a}_b';
    expect(citation('bibtex', { ...cited, title })).toContain('Roti \\& kopi 100\\% \\#1');
    expect(citation('bibtex', { ...cited, title: 'a_$b\\c~d^e' })).toContain(
      'title = {{a\\_\\$b\\textbackslash{}c\\~{}d\\^{}e}},',
    );
    expect(citation('bibtex', { ...cited, title: '(A) & (B)' })).toContain('{kriya-lebak-a-b,');
    expect(citation('bibtex', { ...cited, title: "Café d'Été" })).toContain(
      '@online{kriya-lebak-cafe-d-ete,',
    );
  });
});
