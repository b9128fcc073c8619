import { describe, expect, it } from 'vitest';
import { facetsOf, hintOf } from '../../../src/components/entry/facets.ts';
import type { Section } from '../../../src/i18n/routes.ts';
import type { Area } from '../../../src/model/entry.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { entry } from '../../model/samples.ts';

const inArea = (kecamatan: string, slug: string): { area: Area } => ({
  area: { kecamatan, kecamatanCode: '36.02.01', kecamatanRef: `kecamatan/${slug}` },
});
const [sajira, bayah] = [inArea('Sajira', 'sajira'), inArea('Bayah', 'bayah')];
const koja = { products: { koja: ['umum'] } };
const visits = (answer: string) => ({ visits: { answer, asOf: '2024-05', source: 'umum' } });
const guide = linkGuide([
  entry('village', 'satu', koja, sajira),
  entry('village', 'dua', {}, bayah),
  entry('village', 'tiga', {}, sajira),
  entry('village', 'entah'),
  entry('maker', 'buka', visits('appointment'), bayah),
  entry('maker', 'tutup', { ...visits('no'), ...koja }, bayah),
  entry('place', 'pantai', { type: 'beach' }, bayah),
  entry('product', 'koja', { group: 'anyaman' }),
  entry('product', 'kalimaya', { group: 'batu' }),
  entry('group', 'anyaman', { rank: 2 }),
  entry('group', 'tenun', { rank: 11 }),
  entry('group', 'batu', { rank: 1 }),
  entry('trip', 'jalan', { modes: ['car', 'foot'] }),
  entry('lesson', 'hitung', { levels: ['sd'] }),
  entry('guide', 'cara'),
]);

/** Each list of a section as its anchor, its heading and its entries. */
const lists = (section: Section) =>
  facetsOf(guide, section, 'id').map(({ label, always, lists: all }) => [
    `${label}${always ? ' (always)' : ''}`,
    ...all.map(({ id = '', title = '', entries }) =>
      [id, title, entries.map(({ slug }) => slug).join(' ')].join(' | '),
    ),
  ]);

describe('what the page of a section lists and offers', () => {
  it('of villages: by kecamatan, the unknown first and unnamed, and by group of products', () => {
    expect(lists('villages')).toEqual([
      [
        'Kecamatan (always)',
        ' |  | entah',
        'kecamatan-bayah | Bayah | dua',
        'kecamatan-sajira | Sajira | satu tiga',
      ],
      ['Kelompok produk', 'group-anyaman | anyaman | satu'],
    ]);
  });

  it('of makers: also those that say they take visitors', () => {
    expect(lists('makers')).toEqual([
      ['Kecamatan (always)', 'kecamatan-bayah | Bayah | buka tutup'],
      ['Kelompok produk', 'group-anyaman | anyaman | tutup'],
      ['Kunjungan', 'visits-yes | hanya yang menyatakan menerima tamu | buka'],
    ]);
  });

  it('of products: by group in the order of groups, without those that have none', () => {
    expect(lists('products')).toEqual([
      [
        'Kelompok produk (always)',
        'group-batu | batu | kalimaya',
        'group-anyaman | anyaman | koja',
      ],
    ]);
  });

  it('of places by type, of trips by how one travels, of lessons by school', () => {
    expect(lists('places')[1]).toEqual(['Jenis', 'type-beach | pantai | pantai']);
    expect(lists('trips')).toEqual([
      [' (always)', ' |  | jalan'],
      ['Naik', 'mode-foot | jalan kaki | jalan', 'mode-car | mobil | jalan'],
    ]);
    expect(lists('lessons')[1]).toEqual(['Jenjang', 'level-sd | SD | hitung']);
  });

  it('of other kinds: one list of all', () => {
    expect(lists('guides')).toEqual([[' (always)', ' |  | cara']]);
  });
});

it('says beside a name what a place is, and what a village or a maker makes', () => {
  const of = (slug: string) => [
    entry('group', slug, {}),
    entry('product', `dari-${slug}`, { group: slug }),
  ];
  const products = (...slugs: string[]) => ({
    products: Object.fromEntries(slugs.map((slug) => [`dari-${slug}`, ['umum']])),
  });
  const small = linkGuide([
    ...['anyaman', 'batik', 'tenun'].flatMap(of),
    entry('village', 'satu', products('batik')),
    entry('maker', 'banyak', products('anyaman', 'batik', 'tenun')),
    entry('village', 'entah'),
    entry('place', 'pantai', { type: 'beach' }),
  ]);
  const hint = (ref: string) =>
    small.entries.filter((each) => each.ref === ref).map((each) => hintOf(each, small));
  expect(hint('villages/satu')).toEqual(['batik']);
  expect(hint('makers/banyak')).toEqual(['anyaman, batik +1']);
  expect(hint('villages/entah')).toEqual(['']);
  expect(hint('places/pantai')).toEqual(['pantai']);
  expect(hint('products/dari-batik')).toEqual([undefined]);
});
