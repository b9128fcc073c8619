import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roots } from '../../../src/client/search/roots.ts';
import { spellings } from '../../../src/client/search/spelling.ts';

describe('the possible roots of a word', () => {
  it.each([
    ['anyaman', 'anyam'],
    ['menganyam', 'anyam'],
    ['dianyam', 'anyam'],
    ['penganyam', 'anyam'],
    ['anyamannya', 'anyam'],
    ['menenun', 'tenun'],
    ['tenunan', 'tenun'],
    ['penenun', 'tenun'],
    ['menulis', 'tulis'],
    ['memakai', 'pakai'],
    ['membatik', 'batik'],
    ['pembatik', 'batik'],
    ['mempelajari', 'ajar'],
    ['belajar', 'ajar'],
    ['menyadap', 'sadap'],
    ['penyadap', 'sadap'],
    ['mengukir', 'ukir'],
    ['mengkilap', 'kilap'],
    ['melihat', 'lihat'],
    ['mewarnai', 'warna'],
    ['kerajinan', 'rajin'],
    ['perajin', 'rajin'],
    ['pengrajin', 'rajin'],
    ['pembuatan', 'buat'],
    ['dibuatkan', 'buat'],
    ['berjualan', 'jual'],
    ['terdekat', 'dekat'],
    ['sebuahlah', 'buah'],
    ['bukunya', 'buku'],
    ['baskets', 'basket'],
    ['villages', 'village'],
    ['dishes', 'dish'],
    ['berries', 'berry'],
    ['weaving', 'weave'],
    ['weavers', 'weave'],
    ['digging', 'digg'],
    ['carved', 'carve'],
  ])('%s has %s among them', (word, root) => {
    expect(roots(word)).toContain(root);
  });

  it.each([
    // A prefix and a suffix that do not go together.
    ['diminuman', 'minum'],
    ['berjuali', 'jual'],
    // Too short to be told from a part of another word.
    ['kain', 'ka'],
    ['membeli', 'bel'],
    ['bus', 'bu'],
    ['glass', 'glas'],
  ])('%s has no %s', (word, root) => {
    expect(roots(word)).not.toContain(root);
  });

  it('have at most a first and a last letter that the word has not, as vocabulary.ts expects', () => {
    const parts = fc.string({
      unit: fc.constantFrom(...Array.from('aeiouabdghjklmnprstyies')),
      maxLength: 8,
    });
    const affixes = fc.constantFrom('', 'meng', 'peny', 'di', 'ber', 'mem', 'pen', 'ke');
    const endings = fc.constantFrom('', 'an', 'kan', 'nya', 'ies', 'ing', 'ers', 'kannya', 'es');
    fc.assert(
      fc.property(affixes, parts, endings, (before, middle, after) => {
        const word = before + middle + after;
        for (const root of roots(word)) expect(word).toContain(root.slice(1, -1));
      }),
    );
  });

  it('begin with the word itself, whatever it is', () => {
    for (const word of ['', 'a', 'di', 'anyam', '36']) expect(roots(word)[0]).toBe(word);
  });
});

describe('the spellings of a word', () => {
  it.each([
    ['badoej', 'baduy'],
    ['baduy', 'badui'],
    ['badui', 'baduy'],
    ['tjikotok', 'cikotok'],
    ['djakarta', 'jakarta'],
    ['njiru', 'nyiru'],
    ['sjair', 'syair'],
    ['soeka', 'suka'],
    // Only a part of the name is old.
    ['soeharjo', 'suharjo'],
  ])('%s is also %s', (word, other) => {
    expect(spellings(word)).toContain(other);
  });

  it('of a word of today are none', () => {
    expect(spellings('bambu')).toEqual([]);
  });
});
