import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translate } from '../../src/model/entry.ts';
import { villageFacts, villageWords } from '../../src/model/village.ts';
import { least } from './samples.ts';

const statement = (text: string) => ({ text, asOf: '2024', source: 'a' });

const facts = villageFacts.parse({
  ...least('village', 'Desa'),
  aliases: ['Dusun', 'Kampung'],
  kampung: 'Kampung Satu',
  products: { bilik: 'a' },
  location: { lat: -6.4, lon: 106.2, precision: 'village', source: 'a' },
  access: { jalan: statement('Naik angkot.') },
  protocol: { adat: { ...statement('Minta izin.'), authority: 'Kepala desa' } },
  unknown: { jam: 'Jam buka' },
});

const words = villageWords.parse({
  title: 'The village',
  summary: 'Summary.',
  aliases: ['Hamlet', 'Dusun'],
  access: { jalan: { text: 'Take a van.' } },
  protocol: { adat: { text: 'Ask first.', authority: 'Village head' } },
  unknown: { jam: 'Opening hours' },
});

describe('a translated entry', () => {
  const translated = translate<'village'>(facts, words);
  it('has every word replaced', () => {
    expect(translated).toMatchObject({
      title: 'The village',
      summary: 'Summary.',
      access: { jalan: { text: 'Take a van.' } },
      protocol: { adat: { text: 'Ask first.', authority: 'Village head' } },
      unknown: { jam: 'Opening hours' },
    });
    const rest = JSON.stringify({ ...translated, aliases: [] });
    expect(rest).not.toMatch(/Ringkasan|Naik angkot|Minta izin|Kepala desa|Jam buka/);
  });
  it('keeps every fact', () => {
    const { kampung, products, location, checked, sources } = facts;
    expect(translated).toMatchObject({ kampung, products, location, checked, sources });
    expect(translated.access?.['jalan']).toMatchObject({ asOf: '2024', source: ['a'] });
    expect(translated.protocol?.['adat']).toMatchObject({ asOf: '2024', source: ['a'] });
  });
  it('is found under the names of both languages, but not under its own title twice', () => {
    expect(translated.aliases).toEqual(['Hamlet', 'Dusun', 'Kampung', 'Desa']);
    const same = translate<'village'>(facts, { ...words, title: 'Desa', aliases: ['Desa'] });
    expect(same.aliases).toEqual(['Dusun', 'Kampung']);
  });
  it('has no other names where nobody gave it any but that of the first language', () => {
    const bare = villageFacts.parse(least('village', 'Desa'));
    const { aliases } = translate<'village'>(bare, { title: 'Village', summary: 'S.' });
    expect(aliases).toEqual(['Desa']);
  });
  it('has a name once, in its first spelling, whatever its capitals', () => {
    const again = translate<'village'>(facts, { ...words, aliases: ['DUSUN', 'the Village'] });
    expect(again.aliases).toEqual(['DUSUN', 'Kampung', 'Desa']);
  });
  it('leaves the facts as they were', () => {
    const before = structuredClone(facts);
    translate<'village'>(facts, words);
    expect(facts).toEqual(before);
  });
});

/** Statements under names, each with a fact that no translation holds. */
const name = fc.stringMatching(/^[a-z]{1,6}$/);
const text = fc.stringMatching(/^[a-z]{1,9}$/);
const record = fc.record({ text, source: fc.constant(['a']), asOf: fc.constant('2024') });
const named = fc.dictionary(name, record, { maxKeys: 5 });

const village = (access: Record<string, unknown>) =>
  villageFacts.parse({ ...least('village'), access });

describe('a translation of any words', () => {
  it('loses no fact and replaces every word', () => {
    fc.assert(
      fc.property(named, (access) => {
        const english = Object.keys(access).map((key) => [key, { text: `EN ${key}` }] as const);
        const { access: merged } = translate<'village'>(village(access), {
          title: 'A',
          summary: 'B',
          access: Object.fromEntries(english),
        });
        const expected = Object.entries(access).map(
          ([key, facts]) => [key, { ...facts, text: `EN ${key}` }] as const,
        );
        expect(merged).toEqual(Object.fromEntries(expected));
      }),
    );
  });
  it('keeps the words of the first language where it has none of its own', () => {
    fc.assert(
      fc.property(named, (access) => {
        const merged = translate<'village'>(village(access), { title: 'C', summary: 'D' });
        expect(merged).toMatchObject({ title: 'C', summary: 'D', access });
      }),
    );
  });
});
