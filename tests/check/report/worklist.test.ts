import { expect, test } from 'vitest';
import { lists, worklistText, type Item, type List } from '../../../src/check/index.ts';

const item = (list: List, line: number, kind: Item['kind'] = 'place'): Item => ({
  ...{ list, kind, entry: 'places/a', file: 'a.md', line, what: `${list} ${line}` },
});

/** One thing in each list. */
const all = lists.map((list, at) => item(list, at + 1));

const whole = `Angka, jam buka, dan kontak yang sudah lama: 1

wisata (1)
  a.md:1 old 1

Terjemahan yang lebih lama daripada naskah Indonesianya: 1

wisata (1)
  a.md:2 older-translation 2

Yang belum diterjemahkan: 1

wisata (1)
  a.md:3 untranslated 3

Keterangan tanpa sumber: 1

wisata (1)
  a.md:4 uncited 4

Yang belum diterbitkan siapa pun: 1

wisata (1)
  a.md:5 unknown 5

Tanpa koordinat: 1

wisata (1)
  a.md:6 no-point 6

Entri yang tidak ditaut dari entri lain: 1

wisata (1)
  a.md:7 unlinked 7

Draf: 1

wisata (1)
  a.md:8 draft 8

     1  Angka, jam buka, dan kontak yang sudah lama
     1  Terjemahan yang lebih lama daripada naskah Indonesianya
     1  Yang belum diterjemahkan
     1  Keterangan tanpa sumber
     1  Yang belum diterbitkan siapa pun
     1  Tanpa koordinat
     1  Entri yang tidak ditaut dari entri lain
     1  Draf`;

test('each list is named, with what waits in it, and counted at the end', () => {
  expect(worklistText(all, 'id')).toBe(whole);
});

test('English names, kinds in their order, dates behind what is old, empty lists only counted', () => {
  const old = { ...item('old', 1), since: '2020' };
  const text = worklistText([old, item('old', 2, 'village'), item('old', 3)], 'en');
  expect(text).toBe(`Figures, opening hours and contacts that have grown old: 3

craft village (1)
  a.md:2 old 2
place (2)
  a.md:1 old 1 (2020)
  a.md:3 old 3

     3  Figures, opening hours and contacts that have grown old
     0  Translations that are older than the Indonesian text
     0  Not translated
     0  Statements without a source
     0  What nobody has published
     0  Without coordinates
     0  Entries that no other entry links to
     0  Drafts`);
  expect([worklistText([], 'id'), worklistText([], 'en')]).toEqual([
    ...['Tidak ada yang menunggu.', 'Nothing is waiting.'],
  ]);
});
