import { describe, expect, it } from 'vitest';
import { worklist, worklistText, type Item } from '../../src/check/index.ts';
import { readContent } from '../../src/check/read/content.ts';
import { good, remove, replace, settings, treeOf, type Spoil } from './tree.ts';

const village = 'villages/kampung-satu/index.id.md';

function itemsOf(spoil: Spoil[], today = settings.today): Item[] {
  const files = spoil.reduce((before, change) => change(before), good);
  return worklist(readContent(treeOf(files)).content, today);
}

const of = (items: readonly Item[], list: Item['list']) =>
  items
    .filter((each) => each.list === list)
    .map(({ file, line, what, since }) => [`${file.replace('content/', '')}:${line}`, what, since]);

describe('the worklist', () => {
  it('names nothing but what is on one of its lists, each thing once', () => {
    expect(itemsOf([]).map(({ list, line }) => `${list} ${line}`)).toEqual([
      ...['old 8', 'uncited 14', 'unknown 24', 'no-point 1', 'no-point 1'],
      ...['unlinked 1', 'unlinked 1', 'unlinked 1'],
    ]);
  });
  it('names figures and hours from the day on which they are old', () => {
    expect(of(itemsOf([], '2025-12-31'), 'old')).toEqual([
      ['places/tugu/index.id.md:8', 'hours: "Tu-Su 08:00-16:00"', '2024'],
    ]);
    expect(of(itemsOf([], '2027-05-30'), 'old')).toHaveLength(1);
    expect(of(itemsOf([], '2027-05-31'), 'old')[1]).toEqual([
      'villages/kampung-satu/index.id.md:16',
      'figures.pekerja: 40',
      '2024-05',
    ]);
  });
  it('names departures that are old', () => {
    const departure = '\nlastDepartures:\n  elf:\n    value: "13:00"\n    text: Elf\n    asOf: 2020\n    source: berita-satu\n---'; // prettier-ignore
    const items = itemsOf([replace('places/tugu/index.id.md', '\n---', departure)]);
    expect(of(items, 'old').map(([, what]) => what)).toContain('lastDepartures.elf: "13:00"');
  });
  it('names contacts that are old', () => {
    const contact = '\ncontacts:\n  - type: phone\n    value: "1"\n    asOf: 2020\n    source: berita-satu\n---'; // prettier-ignore
    const items = itemsOf([replace('makers/bengkel-satu/index.id.md', '\n---', contact)]);
    expect(of(items, 'old').map(([, what]) => what)).toContain('contacts.0: "1"');
  });
  it('names what nobody has published', () => {
    expect(of(itemsOf([]), 'unknown')).toEqual([
      ['villages/kampung-satu/index.id.md:24', 'Apakah menerima tamu', undefined],
    ]);
  });
  it('names paragraphs, list items and stops without a source', () => {
    const text = 'Satu.[^berita-satu]\n\n## Dua\n\nTanpa\nsumber.\n\n- Ini.[^berita-satu]\n- Itu.';
    const items = itemsOf([replace('products/bilik/index.id.md', 'Teks.[^berita-satu]', text)]);
    expect(of(items, 'uncited')).toEqual([
      ['products/bilik/index.id.md:22', 'Tanpa sumber.', undefined],
      ['products/bilik/index.id.md:26', '- Itu.', undefined],
      ['trips/jalan-kaki/index.id.md:14', 'Lihat tugu', undefined],
    ]);
  });
  it.each([
    ['Dua\ntiga\n\nempat', ['Dua tiga', 'empat']],
    ['1. Satu\n2. Dua\n* Tiga\n+ Empat', ['1. Satu', '2. Dua', '* Tiga', '+ Empat']],
    ['1.Satu\n-dua', ['1.Satu -dua']],
    ['## Judul\n\n| a |\n\n---\n\n<Map />\n\n{a}', []],
    ['-- a', ['-- a']],
    ['Lihat [tugu](places/tugu).', []],
    ['Lihat [situs](https://a.example).', ['Lihat [situs](https://a.example).']],
    ['```\nkode\n```', []],
    ['a'.repeat(80), ['a'.repeat(80)]],
    ['a'.repeat(81), [`${'a'.repeat(77)}...`]],
  ])('of the text %j names %j', (text, named) => {
    const items = itemsOf([replace('products/bilik/index.id.md', 'Teks.[^berita-satu]', text)]);
    const own = items.filter(({ list, entry }) => list === 'uncited' && entry === 'products/bilik');
    expect(own.map(({ what }) => what)).toEqual(named);
  });
  it('asks for no source of the tasks of a lesson', () => {
    const text = '- Tanya\n1. Jawab\n\nSebab.';
    const items = itemsOf([replace('lessons/menganyam/index.id.mdx', 'Teks.[^berita-satu]', text)]);
    const own = items.filter(({ list, kind }) => list === 'uncited' && kind === 'lesson');
    expect(own.map(({ what }) => what)).toEqual(['Sebab.']);
  });
  it('names entries without a point, but none in adat land', () => {
    expect(of(itemsOf([]), 'no-point').map(([at]) => at)).toEqual([
      'makers/bengkel-satu/index.id.md:1',
      'places/tugu/index.id.md:1',
    ]);
    const adat = replace('places/tugu/index.id.md', '36.02.14.2017', '36.02.06.2001');
    expect(of(itemsOf([adat]), 'no-point')).toHaveLength(1);
  });
  it('names what no other entry leads to', () => {
    expect(of(itemsOf([]), 'unlinked').map(([, title]) => title)).toEqual([
      'Pesta',
      'Menganyam',
      'Jalan kaki',
    ]);
  });
  it('names translations that are older, unmarked, missing or not whole', () => {
    expect(of(itemsOf([]), 'older-translation')).toEqual([]);
    const changed = itemsOf([
      replace(village, 'Ringkasan.', 'Lain.'),
      remove('terms/anyam/index.en.md'),
      replace('trips/jalan-kaki/index.en.md', '  siang:\n    text: See it\n', ''),
    ]);
    expect(of(changed, 'older-translation').map(([, what]) => what)).toEqual([
      'npm run translated -- trips/jalan-kaki',
      'npm run translated -- villages/kampung-satu',
    ]);
    expect(of(changed, 'untranslated').map(([, what]) => what)).toEqual([
      'Anyam',
      'stops.siang.text: Lihat tugu',
    ]);
  });
  it('names drafts', () => {
    const items = itemsOf([replace(village, 'desa:', 'draft: true\ndesa:')]);
    expect(of(items, 'draft').map(([, title]) => title)).toEqual(['Kampung Satu']);
  });
  it('is told by list and kind, with how many there are', () => {
    const text = worklistText(itemsOf([]), 'en');
    expect(text).toContain(
      'What nobody has published: 1\n\ncraft village (1)\n  content/villages/kampung-satu/index.id.md:24 Apakah menerima tamu\n',
    );
    expect(text).toMatch(/\n {5}2 {2}Without coordinates\n/);
    expect(worklistText([], 'id')).toBe('Tidak ada yang menunggu.');
  });
});
