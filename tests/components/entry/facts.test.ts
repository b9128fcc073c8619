import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/components/entry/facts.ts';
import { entry, type Fields } from '../../model/samples.ts';

const statement = (text: string, more: Fields = {}) => ({ text, source: 'a', ...more });
const texts = (of: Parameters<typeof factsOf>[0]) =>
  factsOf(of).map(({ label, text }) => `${label}: ${text}`);

const area = { desa: 'Nameng', kecamatan: 'Rangkasbitung', kecamatanCode: '36.02.14' };

describe('the facts table', () => {
  it('of an entry with none is empty', () => {
    expect(factsOf(entry('village', 'desa'))).toEqual([]);
  });
  it('says where it is, in words', () => {
    const village = entry('village', 'desa', { kampung: 'Ona' }, { area, locale: 'en' });
    expect(texts(village)).toEqual([
      'Kampung: Ona',
      'Desa (village): Nameng',
      'Kecamatan: Rangkasbitung',
    ]);
  });
  it('of a product asks for materials before care, whatever the order in the file', () => {
    const fields = { care: statement('Kering.'), materials: statement('Bambu.') };
    expect(texts(entry('product', 'bilik', fields))).toEqual(['Bahan: Bambu.', 'Merawat: Kering.']);
  });
  it('carries the date and the sources of a statement', () => {
    const fields = { sells: statement('Kain.', { asOf: '2024-05', source: ['a', 'b'] }) };
    const row = factsOf(entry('maker', 'toko', fields)).find(({ text }) => text === 'Kain.');
    expect(row).toMatchObject({ asOf: '2024-05', sources: ['a', 'b'] });
  });
});

describe('a figure in the facts table', () => {
  const price = { kind: 'price', value: 5000, unit: 'IDR', asOf: '2024-05', source: ['a', 'b'] };
  it('carries its note, date, sources and the day from which it is old', () => {
    const figures = { harga: { ...price, note: 'di bengkel' } };
    expect(factsOf(entry('product', 'koja', { figures }))).toEqual([
      {
        label: 'Harga',
        text: 'Rp5.000',
        note: 'di bengkel',
        asOf: '2024-05',
        oldFrom: '2026-05-31',
        sources: ['a', 'b'],
      },
    ]);
  });
  it('never grows old where it is of a kind that does not age', () => {
    const figures = { lama: { ...price, kind: 'distance', unit: 'km' } };
    expect(factsOf(entry('place', 'p', { figures }))[0]?.oldFrom).toBeUndefined();
  });
  it('stands beside another that contradicts it, each with its date', () => {
    const figures = { satu: price, dua: { ...price, value: 9000, asOf: '2025' } };
    const rows = factsOf(entry('product', 'koja', { figures }));
    expect(rows.map(({ text, asOf }) => [text, asOf])).toEqual([
      ['Rp5.000', '2024-05'],
      ['Rp9.000', '2025'],
    ]);
  });
});

describe('the facts table of a maker', () => {
  const maker = (fields: Fields = {}) => entry('maker', 'toko', fields, { locale: 'en' });
  it('says that nobody has spoken of visits, where that is so', () => {
    expect(texts(maker())).toEqual(['Visits: Nobody has said that visitors are taken here.']);
  });
  it('says whether it takes visitors, when that was so and who says it', () => {
    const visits = { answer: 'appointment', asOf: '2024', source: 'a' };
    expect(factsOf(maker({ visits }))[0]).toEqual({
      label: 'Visits',
      text: 'visitors by appointment',
      asOf: '2024',
      sources: ['a'],
    });
  });
  it('shows hours with the day from which they are old', () => {
    const hours = {
      value: 'Tu-Su 08:00-16:00',
      asOf: '2024',
      source: 'a',
      note: 'closed on holidays',
    };
    const row = factsOf(maker({ hours })).find(({ label }) => label === 'Opening hours');
    expect(row).toMatchObject({
      text: 'Tuesday–Sunday 08:00–16:00',
      oldFrom: '2025-12-31',
      note: 'closed on holidays',
    });
  });
  it('shows the last departure by the clock of the language, with what leaves', () => {
    const lastDepartures = { krl: { value: '20:40', text: 'KRL', asOf: '2018', source: 'a' } };
    const [row] = factsOf(entry('place', 'x', { lastDepartures }, { locale: 'id' }));
    expect(row).toMatchObject({ text: '20.40', note: 'KRL', oldFrom: '2019-12-31' });
  });
  it.each([
    ['phone', '(0252) 201-234', 'tel:0252201234'],
    ['phone', '+62 812 3456 7890', 'tel:+6281234567890'],
    ['whatsapp', '0812-3456-7890', 'https://wa.me/6281234567890'],
    ['whatsapp', '+62 812 3456 7890', 'https://wa.me/6281234567890'],
    ['whatsapp', '6281234567890', 'https://wa.me/6281234567890'],
    ['email', 'toko@toko.example', 'mailto:toko@toko.example'],
    ['website', 'https://toko.example/', 'https://toko.example/'],
    ['social', '@toko.lebak', undefined],
    ['shop', 'javascript:alert(1)', undefined],
  ])('leads from the %s %s to %s', (type, value, href) => {
    const contacts = [{ type, value, asOf: '2024', source: 'a' }];
    const row = factsOf(maker({ contacts })).find(({ text }) => text === value);
    expect(row?.href).toBe(href);
    expect(row?.oldFrom).toBe('2027-12-31');
  });
});
