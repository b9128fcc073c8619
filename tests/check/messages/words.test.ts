/** The words of messages that no spoilt folder brings out, or only in one of their forms. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/check/messages/en.ts';
import { id, type ValueType } from '../../../src/check/messages/id.ts';
import type { Inside } from '../../../src/model/lesson-parts.ts';

test('what is told of the disk', () => {
  const picture = { name: 'a.jpg', size: '9.1', most: '8.0' };
  expect([id['no-content']({ dir: 'x' }), en['no-content']({ dir: 'x' })]).toEqual([
    ['Folder "x" tidak ada atau tidak berisi.', 'Jalankan perintah ini dari folder proyek.'],
    [
      'The folder "x" does not exist or is empty.',
      'Run this command from the folder of the project.',
    ],
  ]);
  expect([id.unreadable({ detail: 'x' }), en.unreadable({ detail: 'x' })]).toEqual([
    ['Berkas tidak dapat dibuka (x).', 'Periksa izin berkas, atau salin ulang.'],
    ['The file cannot be opened (x).', 'Check its permissions, or copy it again.'],
  ]);
  expect([id['picture-too-big'](picture), en['picture-too-big'](picture)]).toEqual([
    [
      'Gambar "a.jpg" 9.1 MB; paling besar 8.0 MB.',
      'Kecilkan gambarnya: 2.400 piksel pada sisi panjang sudah cukup.',
    ],
    [
      'The picture "a.jpg" has 9.1 MB; at most 8.0 MB.',
      'Make it smaller: 2,400 pixels on the long side are enough.',
    ],
  ]);
  const last = { field: 'a', detail: 'b' };
  expect([id.invalid(last), en.invalid(last)]).toEqual([
    ['"a" tidak dapat dipakai (b).'],
    ['"a" cannot be used (b).'],
  ]);
});

test.each<[ValueType, string, string]>([
  ['string', 'teks', 'text'],
  ['number', 'angka', 'a number'],
  ['boolean', 'true atau false', 'true or false'],
  ['array', 'daftar, misalnya [satu, dua]', 'a list, such as [one, two]'],
  ['range', 'satu angka, atau dua: [dari, sampai]', 'one number, or two: [from, to]'],
  ['object', 'kolom-kolom yang menjorok di bawahnya', 'fields indented below it'],
  ['other', 'isi lain', 'something else'],
])('a value that should be of type %s', (expected, inIndonesian, inEnglish) => {
  const params = { field: 'a', expected, value: '1' };
  const quote = expected === 'string';
  expect(id['wrong-type'](params)).toEqual([
    `"a" berisi 1; yang diharapkan: ${inIndonesian}.`,
    quote ? 'Bila memang teks, apit dengan tanda kutip.' : undefined,
  ]);
  expect(en['wrong-type'](params)).toEqual([
    `"a" holds 1; expected: ${inEnglish}.`,
    quote ? 'If it is meant as text, put it in quotes.' : undefined,
  ]);
});

test.each<[Inside, string, string]>([
  ['text', 'teks', 'text'],
  ['words', 'kata saja, tanpa tautan', 'words alone, without links'],
  ['numbered', 'satu daftar bernomor: 1., 2., 3.', 'one numbered list: 1., 2., 3.'],
  ['choices', 'tiap pilihan satu baris: - [x] yang benar', 'each on one line: - [x] right'],
  ['years', 'diawali tahun, seperti - **1856**', 'begins with a year, like - **1856**'],
  ['nothing', 'kosong, dan tandanya ditutup dengan />', 'nothing, and its tag ends with />'],
])('what should stand in a component that holds %s', (inside, inIndonesian, inEnglish) => {
  const said = (words: readonly (string | undefined)[]) => words.join(' ');
  expect(said(id['part-inside']({ part: 'P', inside }))).toContain(inIndonesian);
  expect(said(en['part-inside']({ part: 'P', inside }))).toContain(inEnglish);
});

describe('a word that was meant', () => {
  const codes = ['unknown-folder'] as const;
  test.each(codes)('%s', (code) => {
    const params = { name: 'a', all: 'b, c' };
    expect(id[code](params)[1]).toBe('Yang ada: b, c.');
    expect(en[code](params)[1]).toBe('The folders are: b, c.');
    expect(id[code]({ ...params, near: 'b' })[1]).toBe('Maksudnya "b"?');
    expect(en[code]({ ...params, near: 'b' })[1]).toBe('Did you mean "b"?');
  });
});

test('every message is said in both languages by the same codes', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
});

test('a reference in the wrong form is led to the one that was meant', () => {
  const told = { value: 'place/tugu', near: 'places/tugu' };
  const remedies = [id['bad-ref'](told)[1], en['bad-ref'](told)[1]];
  expect(remedies).toEqual(['Maksudnya "places/tugu"?', 'Did you mean "places/tugu"?']);
  expect(id['bad-ref']({ value: 'tugu' })[1]).toBeUndefined();
});
