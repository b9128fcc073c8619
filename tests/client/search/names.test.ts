import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/client/search/names.ts';
import { entry, indexOf } from './index-of.ts';

const names = namesOf(
  indexOf(
    entry('villages/pasir-loka', 'Pasir Loka', {
      names: ['Kampung Arang'],
      kecamatan: 'Sukamaju',
      at: [-6.51, 106.21],
      links: ['products/tampah'],
    }),
    entry('villages/muara-tiga', 'Muara Tiga', { kecamatan: 'Tanjungsari', at: [-6.81, 106.2] }),
    entry('products/tampah', 'Tampah', {
      names: ['winnowing tray', 'nyiru'],
      summary: 'Anyaman bambu untuk menampi.',
      found: ['Sukamaju'],
    }),
    entry('places/batu-layar', 'Batu Layar', {
      type: 'beach',
      kecamatan: 'Tanjungsari',
      at: [-6.85, 106.2],
    }),
    entry('places/gua-karsa', 'Gua Karsa', {
      type: 'cave',
      kecamatan: 'Sukamaju',
      at: [-6.52, 106.2],
      summary: 'Gua di tepi jalan.',
    }),
    entry('kecamatan/sukamaju', 'Sukamaju'),
    entry('terms/tampah', 'tampah'),
    entry('terms/senik-cap', 'senik cap, senik tulis', { names: ['senik cap', 'senik tulis'] }),
    entry('products/senik', 'Senik dari Muara', { names: ['basket'] }),
    entry('groups/senik', 'Kelompok senik'),
    entry('places/rumah-koleksi', 'Rumah Koleksi', { facts: ['ticket'] }),
    entry('makers/gerai-koleksi', 'Gerai Rumah Koleksi', { names: ['iket'] }),
    entry('makers/toko-daring', 'Toko Daring', { facts: ['contact'] }),
  ),
);

const found = (query: string) => names.search(query).map(({ entry: { ref } }) => ref);
const first = (query: string) => names.search(query)[0];

describe('the entry that comes first', () => {
  it.each([
    ['by its name', 'tampah', 'products/tampah', { is: 'name' }],
    ['by its name, however it is typed', ' PASIR-LOKA! ', 'villages/pasir-loka', { is: 'name' }],
    ['by another name', 'nyiru', 'products/tampah', { is: 'alias', text: 'nyiru' }],
    [
      'by a name of two words in another language',
      'winnowing tray',
      'products/tampah',
      { is: 'alias', text: 'winnowing tray' },
    ],
    ['a letter wrong', 'tanpah', 'products/tampah', { is: 'like', text: 'Tampah' }],
    ['a letter missing', 'tamph', 'products/tampah', { is: 'like', text: 'Tampah' }],
    ['a letter too many', 'tamppah', 'products/tampah', { is: 'like', text: 'Tampah' }],
    ['two letters swapped', 'tapmah', 'products/tampah', { is: 'like', text: 'Tampah' }],
    ['the space left out', 'pasirloka', 'villages/pasir-loka', { is: 'name' }],
    ['the space moved', 'pasi rloka', 'villages/pasir-loka', { is: 'name' }],
    ['a space put in', 'tam pah', 'products/tampah', { is: 'name' }],
    ['while it is typed', 'muar', 'villages/muara-tiga', { is: 'name' }],
    ['by an old spelling', 'moeara', 'villages/muara-tiga', { is: 'like', text: 'Muara Tiga' }],
    ['by another form of a word', 'menganyam', 'products/tampah', { is: 'summary' }],
    ['by its kind in another language', 'beaches', 'places/batu-layar', { is: 'type' }],
    ['with words around it', 'di mana ada gua', 'places/gua-karsa', { is: 'name' }],
  ])('%s: %s', (_, query, ref, why) => {
    expect(first(query)).toMatchObject({ entry: { ref }, why });
  });

  it('is the thing, before the word that explains it', () => {
    expect(found('tampah').slice(0, 2)).toEqual(['products/tampah', 'terms/tampah']);
  });

  it('is the thing whose title holds the word, before a term that is likelier by its length', () => {
    expect(found('senik').slice(0, 2)).toEqual(['products/senik', 'terms/senik-cap']);
    expect(found('senik cap')[0]).toBe('terms/senik-cap');
    expect(found('senik tulis')[0]).toBe('terms/senik-cap');
  });

  it.each([
    ['tiket rumah koleksi', 'places/rumah-koleksi'],
    ['koleksi entrance fee', 'places/rumah-koleksi'],
    ['contact phone', 'makers/toko-daring'],
    ['kontak', 'makers/toko-daring'],
  ])('has the fact that “%s” asks for by a word of its own: %s', (query, ref) => {
    expect(first(query)).toMatchObject({ entry: { ref } });
  });

  it('is none for what nothing is like', () => {
    expect(found('qzqzqz')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('holds all of the words before those that hold some', () => {
    const hits = names.search('gua layar');
    expect(hits.every(({ covered }) => covered === 0.5)).toBe(true);
    expect(first('batu layar')?.covered).toBe(1);
  });
});

describe('a place in the query', () => {
  it.each([
    ['dekat Muara Tiga', ['villages/muara-tiga', 'places/batu-layar']],
    ['near pasir loka', ['villages/pasir-loka', 'places/gua-karsa']],
    ['sekitar sukamaju', ['kecamatan/sukamaju', 'villages/pasir-loka']],
    ['gua dekat pasirloka', ['places/gua-karsa']],
    ['tampah di sukamaju', ['products/tampah']],
    ['pantai near tanjungsri', ['places/batu-layar']],
  ])('“%s” ranks what lies nearest: %j', (query, refs) => {
    expect(found(query).slice(0, refs.length)).toEqual(refs);
  });

  it('says how far it is', () => {
    const [, second] = names.search('near pasir loka');
    expect(second?.why).toMatchObject({ is: 'near', text: 'Pasir Loka' });
  });

  it('that nobody knows is a word like others', () => {
    expect(found('tampah di negeri jauh')[0]).toBe('products/tampah');
  });
});

describe('a name of the content', () => {
  it('is found as soon as an editor has written it', () => {
    const village = entry('villages/desa-baru', 'Desa Baru', { names: ['Wates Ageung'] });
    expect(found('wates agueng')).toEqual([]);
    const more = namesOf(indexOf(...names.entries, village));
    expect(more.search('wates agueng')[0]?.entry.ref).toBe('villages/desa-baru');
  });
});

describe('what may have been meant', () => {
  it.each([
    ['tqmpqh', 'Tampah'],
    ['qzqzqz', undefined],
    ['', undefined],
  ])('by %j is %s', (query, name) => expect(names.nearestName(query)).toBe(name));

  it.each([
    ['tanpah di pasirloka', 'tampah di pasirloka'],
    ['tampah', ''],
    ['qzqzqz', ''],
  ])('word by word by %j is %j', (query, meant) => expect(names.corrected(query)).toBe(meant));
});
