import { describe, expect, test } from 'vitest';
import { contactsOf, freshFigures, openingHours } from '../../src/exports/jsonld-facts.ts';
import { entry } from '../model/samples.ts';

const today = '2026-11-21';
const of = (value: string, asOf = '2026-06') =>
  entry('maker', 'x', { hours: { value, asOf, source: 'a' } });

describe('hours', () => {
  test.each([
    ['Mo 08:00-16:00', 'Mo 08:00-16:00'],
    ['Mo-Fr,Su 08:00-16:00', 'Mo-Fr,Su 08:00-16:00'],
    ['Mo-Sa 08:00-16:00 ;Su 09:00-12:00', ['Mo-Sa 08:00-16:00', 'Su 09:00-12:00']],
    ['Mo-Fr 08:00-16:00; PH off', undefined],
    ['x Mo 08:00-16:00', undefined],
    ['Mo 08:00-16:00 open', undefined],
    ['Mo 8:00-16:00', undefined],
    ['Mo 08:00-16:0', undefined],
    ['Mo 08:0-16:00', undefined],
    ['Mo 08:00-6:00', undefined],
    ['Mo ab:00-16:00', undefined],
    ['Mo 08:ab-16:00', undefined],
    ['Mo 08:00-ab:00', undefined],
    ['Mo 08:00-16:ab', undefined],
    ['24/7', undefined],
  ])('%s', (value, said) => {
    expect(openingHours(of(value), today)).toEqual(said);
  });

  test('that are old, or not there, are not said', () => {
    expect(openingHours(of('Mo 08:00-16:00', '2019'), today)).toBeUndefined();
    expect(openingHours(entry('maker', 'x'), today)).toBeUndefined();
    expect(openingHours(entry('village', 'x'), today)).toBeUndefined();
  });
});

describe('figures', () => {
  const figure = (kind: string, value: unknown, asOf: string, more: object = {}) => ({
    ...{ kind, value, unit: 'IDR', asOf, source: 'a', ...more },
  });
  const said = (figures: object) => freshFigures(entry('place', 'x', { figures }), today);

  const priced = (name: string, description: string) => ({
    ...{ '@type': 'PropertyValue', name, unitText: 'IDR', description },
  });

  test('what a traveller pays, and nothing that is only counted', () => {
    const figures = {
      harga: figure('price', 10, '2026-01'),
      ongkos: figure('fare', [5, 7], '2026-02', { note: 'sekali jalan' }),
      tiket: figure('ticket', 3, '2026-03'),
      orang: figure('workers', 12, '2026-03', { unit: 'person' }),
    };
    expect(said(figures)).toEqual([
      { ...priced('Harga', '2026-01'), value: 10 },
      { ...priced('Ongkos', 'sekali jalan, 2026-02'), minValue: 5, maxValue: 7 },
      { ...priced('Karcis masuk', '2026-03'), value: 3 },
    ]);
  });

  test('are said until the day before they are old', () => {
    const figures = { harga: figure('price', 10, '2024-11-21') };
    const on = (day: string) => freshFigures(entry('place', 'x', { figures }), day).length;
    expect([on('2026-11-20'), on('2026-11-21')]).toEqual([1, 0]);
    expect(freshFigures(entry('place', 'x'), today)).toEqual([]);
  });
});

describe('contacts', () => {
  const contact = (type: string, value: string, asOf = '2026-01') => ({
    ...{ type, value, asOf, source: 'a' },
  });
  const said = (...contacts: object[]) => contactsOf(entry('maker', 'x', { contacts }), today);

  test('the first telephone, the mail, and pages that are safe to open', () => {
    const all = said(
      contact('email', 'a@b.example'),
      contact('whatsapp', '0811'),
      contact('phone', '0252'),
      contact('website', 'https://a.example/'),
      contact('shop', 'https://b.example/'),
      contact('social', 'https://c.example/'),
      contact('social', '@toko'),
    );
    expect(all).toEqual({
      ...{ telephone: '0811', email: 'a@b.example' },
      sameAs: ['https://a.example/', 'https://b.example/', 'https://c.example/'],
    });
  });

  test('none that is old, none of what is no maker', () => {
    const nothing = { telephone: undefined, email: undefined, sameAs: undefined };
    expect(said(contact('phone', '0252', '2015'))).toEqual(nothing);
    expect(said(contact('website', 'http://a.example/'))).toEqual(nothing);
    expect(contactsOf(entry('maker', 'x'), today)).toEqual(nothing);
    expect(contactsOf(entry('village', 'x'), today)).toEqual(nothing);
    expect(said(contact('website', 'https://a.example/')).sameAs).toBe('https://a.example/');
  });
});
