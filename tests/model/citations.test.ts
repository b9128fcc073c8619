import { describe, expect, it } from 'vitest';
import { citations, citedIn } from '../../src/model/citations.ts';
import { at, entry } from './samples.ts';

describe('the citations of a text', () => {
  it.each([
    ['Tanpa catatan.', []],
    ['Satu.[^a]', ['a']],
    ['Dua.[^a][^b-2] [^c]', ['a', 'b-2', 'c']],
    ['Lagi.[^b] Dan.[^a] Dan lagi.[^b]', ['b', 'a']],
    ['[tautan](products/a), [^ a], [^A], [^]', []],
  ])('in %j are %j', (text, ids) => expect(citedIn(text)).toEqual(ids));
});

describe('the sources of an entry', () => {
  it('begin with those of its text, then those of its facts, each once', () => {
    const village = entry(
      'village',
      'desa',
      {
        sources: ['umum', 'teks-2'],
        products: { bilik: 'tautan', koja: ['tautan', 'lain'] },
        figures: {
          pekerja: { kind: 'workers', value: 40, unit: 'person', asOf: '2024', source: 'angka' },
        },
        ...at(-6.4, 106.2),
      },
      { body: 'Teks.[^teks-1] Teks.[^teks-2]' },
    );
    const sources = citations(village);
    expect(sources.slice(0, 2)).toEqual(['teks-1', 'teks-2']);
    expect(new Set(sources)).toEqual(
      new Set(['teks-1', 'teks-2', 'umum', 'tautan', 'lain', 'angka', 'peta']),
    );
    expect(sources).toHaveLength(7);
  });
  it('are found in every field that states one', () => {
    const statement = (source: string) => ({ text: 'Kalimat.', source });
    const maker = entry('maker', 'bengkel', {
      village: { desa: 'desa-kata' },
      address: statement('alamat'),
      visits: { answer: 'yes', asOf: '2024', source: 'kunjungan' },
      contacts: [{ type: 'phone', value: '0252', asOf: '2024', source: ['kontak'] }],
      hours: { value: 'Mo-Fr 08:00-16:00', asOf: '2024', source: 'jam' },
      protocol: { adat: { ...statement('adat'), authority: 'Jaro' } },
      access: { jalan: statement('jalan') },
    });
    const all = ['umum', 'desa-kata', 'alamat', 'kunjungan', 'kontak', 'jam', 'adat', 'jalan'];
    expect([...citations(maker)].sort()).toEqual(all.sort());
  });
  it('of a trip are those of its stops, whose place is no source', () => {
    const stops = { pagi: { day: 1, at: 'places/tugu', text: 'Lihat.', source: 'berita' } };
    expect(citations(entry('trip', 'jalan', { stops }))).toEqual(['umum', 'berita']);
  });
  it('of an event are those of its links and dates', () => {
    const event = entry('event', 'pesta', {
      at: { 'places/tugu': 'tempat' },
      closes: { 'places/curug': 'tutup' },
      opens: { 'places/tugu': 'buka' },
      occurrences: { satu: { start: '2027-01-20', status: 'announced', source: 'tanggal' } },
    });
    expect(citations(event)).toEqual(['umum', 'tempat', 'tutup', 'buka', 'tanggal']);
  });
  it('are no words that happen to stand under such a name', () => {
    const product = entry('product', 'koja', {
      unknown: { source: 'Sumber yang belum ada', sources: 'Lainnya', about: 'Tentang' },
      steps: { opens: { text: 'Membuka lipatan', source: 'langkah' } },
      figures: {
        source: { kind: 'price', value: 5, unit: 'IDR', asOf: '2024', source: 'harga' },
      },
    });
    expect([...citations(product)].sort()).toEqual(['harga', 'langkah', 'umum']);
  });
});
