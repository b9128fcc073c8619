import { describe, expect, it, test } from 'vitest';
import {
  choiceMeant,
  fieldMeant,
  flagFrom,
  folderMeant,
} from '../../../src/check/correct/in-indonesian.ts';
import { asList } from '../../../src/check/correct/list.ts';

describe('a word in Indonesian', () => {
  it('is the field that is known in its place', () => {
    expect(fieldMeant('Judul', ['title', 'name'])).toBe('title');
    expect(fieldMeant('nama ', ['name'])).toBe('name');
    expect(fieldMeant('sumber', ['source'])).toBe('source');
  });
  it('is none where that field is not known, and where it is no such word', () => {
    expect(fieldMeant('judul', ['summary'])).toBeUndefined();
    expect(fieldMeant('constructor', ['title'])).toBeUndefined();
  });
  it('is a choice', () => {
    expect(choiceMeant('Rupiah', ['IDR', 'person'])).toBe('IDR');
    expect(choiceMeant('toko', ['workshop'])).toBeUndefined();
  });
  it('is a folder', () => {
    expect(folderMeant('desa', ['villages'])).toBe('villages');
    expect(folderMeant('desa', ['products'])).toBeUndefined();
  });
});

test.each([
  ['ya', true],
  [' Benar', true],
  ['true', true],
  ['tidak', false],
  ['No', false],
  ['belum tahu', undefined],
])('%j is %j', (text, flag) => {
  expect(flagFrom(text)).toBe(flag);
});

test.each([
  ['satu', '[satu]'],
  ['a.n. Ona, S.Pd', '[a.n. Ona, S.Pd]'],
  ['satu, dua;tiga', '[satu, dua, tiga]'],
  ['Seratus orang bekerja, dibayar borongan.', '["Seratus orang bekerja, dibayar borongan."]'],
  ['a'.repeat(41), `["${'a'.repeat(41)}"]`],
  ['[satu', undefined],
  ['satu: dua', undefined],
  ['kata "dua"', undefined],
])('%j as a list is %j', (text, list) => {
  expect(asList(text)).toBe(list);
});
