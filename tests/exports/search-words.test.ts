import { describe, expect, it } from 'vitest';
import { kecamatanOf, searchWords } from '../../src/exports/search-words.ts';
import type { Entry } from '../../src/model/entry.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';

const area = { desa: 'Sukarasa', kecamatan: 'Sukamaju', kecamatanCode: '36.02.14' };

const guideOf = (locale: 'id' | 'en') =>
  linkGuide([
    entry(
      'village',
      'pasir-loka',
      {
        kampung: 'Pasir Loka',
        products: { tampah: ['umum'] },
        ...at(-6.123456, 106.987654, 'village'),
      },
      { locale, area },
    ),
    entry('village', 'tanpa-tempat', { location: undefined }, { locale }),
    entry('village', 'tersembunyi', at(-6.5, 106.2, 'hidden'), { locale, area }),
    entry(
      'product',
      'tampah',
      locale === 'id'
        ? { title: 'Tampah', aliases: ['nyiru'] }
        : { title: 'Winnowing tray', aliases: ['tray', 'Nyiru', 'tampah'] },
      { locale },
    ),
    entry('group', 'anyaman', {}, { locale }),
    entry('kecamatan', 'sukamaju', {
      lines: { satu: { name: 'Kampung Ciloka', text: 'Membuat bakul.', source: 'umum' } },
    }),
    entry('place', 'batu-layar', { type: 'beach' }, { locale }),
  ]);

const [id, en] = [guideOf('id'), guideOf('en')];
const kecamatan = [{ name: 'Sukamaju', at: [-6.1, 106.9] as const }];
const index = searchWords(id, [en], kecamatan);
const named = (ref: string) => index.entries.find((each) => each.ref === ref);

describe('what the search knows of an entry', () => {
  it('is where it lies, as exactly as is known, and what is made there', () => {
    expect(named('villages/pasir-loka')).toEqual({
      ref: 'villages/pasir-loka',
      title: 'pasir-loka',
      summary: 'Ringkasan.',
      kecamatan: 'Sukamaju',
      within: ['Pasir Loka', 'Sukarasa'],
      at: [-6.123, 106.988],
      links: ['products/tampah'],
    });
  });

  it('is every name in every language, each once', () => {
    expect(named('products/tampah')?.names).toEqual(['nyiru', 'Winnowing tray', 'tray']);
  });

  it('is where a product is made', () => {
    expect(named('products/tampah')).toMatchObject({
      found: ['Sukamaju'],
      links: ['groups/anyaman'],
    });
    const product = id.get('products/tampah');
    expect(product && kecamatanOf(product, id)).toEqual(['Sukamaju']);
  });

  it('is where a product is sold, and its role', () => {
    const shop = entry('maker', 'toko', { role: 'shop', products: { tampah: ['umum'] } }, { area });
    const { entries } = searchWords(linkGuide([shop, entry('product', 'tampah')]), [], []);
    expect(entries.map(({ found, type }) => [found, type])).toEqual([
      [undefined, 'shop'],
      [['Sukamaju'], undefined],
    ]);
  });

  it('is which facts stand on its page that are asked for by other words', () => {
    const once = { value: 'x', asOf: '2024', source: 'umum' };
    const toll = { kind: 'fare', value: 1, unit: 'IDR', asOf: '2024', source: 'umum' };
    const facts = (...entries: Entry[]) =>
      searchWords(linkGuide(entries), [], []).entries.map((each) => each.facts);
    const maker = (type: string) => entry('maker', type, { contacts: [{ ...once, type }] });
    expect(facts(maker('website'), maker('whatsapp'), entry('maker', 'toko'))).toEqual([
      ['contact'],
      ['contact', 'phone'],
      undefined,
    ]);
    expect(
      facts(
        entry('place', 'a', { figures: { a: { ...toll, kind: 'ticket' } } }),
        entry('place', 'b', { figures: { a: toll } }),
      ),
    ).toEqual([['ticket'], undefined]);
  });

  it('has no desa of the name of the entry itself', () => {
    const own = { ...area, desa: 'ONA' };
    const { entries } = searchWords(
      linkGuide([entry('village', 'ona', {}, { area: own })]),
      [],
      [],
    );
    expect(entries[0]?.within).toBeUndefined();
  });

  it('is its type, and what small villages lie in it', () => {
    expect(named('places/batu-layar')?.type).toBe('beach');
    expect(named('kecamatan/sukamaju')?.within).toEqual(['Kampung Ciloka']);
  });

  it('is no point that may not be shown', () => {
    expect(named('villages/tersembunyi')).toBeDefined();
    expect(JSON.stringify(index)).not.toContain('106.2');
  });

  it('leaves out what is empty', () => {
    expect(Object.keys(named('villages/tanpa-tempat') ?? {})).toEqual(['ref', 'title', 'summary']);
  });

  it('comes with the kecamatan', () => expect(index.kecamatan).toEqual(kecamatan));
});
