import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { kindOf, linkedIn, linkGuide, linksOf, type Relation } from '../../src/model/links.ts';
import { entry } from './samples.ts';

const said = (link: Entry) => linksOf(link).map(({ relation, to }) => `${relation} ${to}`);

describe('the links that a file states', () => {
  const stop = (at: string) => ({ day: 1, at, text: 'Lihat.' });
  it.each<[Entry, string[]]>([
    [entry('village', 'desa', { products: { koja: 'a' } }), ['makes products/koja']],
    [entry('product', 'koja', { group: 'anyaman' }), ['belongs-to groups/anyaman']],
    [
      entry('maker', 'toko', { products: { koja: 'a' }, village: { desa: 'a' } }),
      ['sells products/koja', 'stands-in villages/desa'],
    ],
    [entry('place', 'tugu', { products: { koja: 'a' } }), ['shows products/koja']],
    [
      entry('trip', 'jalan', { stops: { a: stop('places/tugu'), b: stop('makers/toko') } }),
      ['stops-at places/tugu', 'stops-at makers/toko'],
    ],
    [
      entry('event', 'pesta', {
        at: { 'places/tugu': 'a' },
        closes: { 'places/curug': 'a' },
        opens: { 'villages/desa': 'a' },
      }),
      ['held-at places/tugu', 'closes places/curug', 'opens villages/desa'],
    ],
    [entry('guide', 'kereta', { about: { 'places/tugu': 'a' } }), ['about places/tugu']],
    [entry('lesson', 'bilik', { about: { 'products/koja': 'a' } }), ['about products/koja']],
    [entry('term', 'koja', { entry: 'products/koja' }), ['explained-by products/koja']],
    [entry('term', 'puun'), []],
    [entry('group', 'anyaman'), []],
  ])('are known for a $kind', (stating, links) => expect(said(stating)).toEqual(links));
  it('carry their sources and where they stand', () => {
    expect(linksOf(entry('village', 'desa', { products: { koja: ['a', 'b'] } }))).toEqual([
      { from: 'villages/desa', to: 'products/koja', relation: 'makes', sources: ['a', 'b'] },
    ]);
  });
  it('carry no source where a stop names none', () => {
    const stops = { a: { day: 1, at: 'places/tugu', text: 'Lihat.' } };
    expect(linksOf(entry('trip', 'jalan', { stops }))[0]?.sources).toEqual([]);
  });
  it('are also those of its text, each once', () => {
    const body =
      'Lihat [koja](products/koja), [lagi](products/koja) dan [luar](https://a.example).';
    expect(said(entry('guide', 'g', {}, { body }))).toEqual(['mentions products/koja']);
    expect(linkedIn('Tanpa tautan (products/koja).')).toEqual([]);
  });
});

/** Villages, makers and products that link to each other as chance has it, also to what is not there. */
const slug = fc.constantFrom('a', 'b', 'c', 'd');
const slugs = fc.uniqueArray(slug, { maxLength: 4 });
const links = fc.uniqueArray(slug).map((all) => Object.fromEntries(all.map((each) => [each, 's'])));
const chance = fc
  .tuple(slugs, slugs, slugs, fc.array(fc.tuple(links, links), { minLength: 4, maxLength: 4 }))
  .map(([villages, makers, products, fields]): Entry[] => [
    ...villages.map((each, i) => entry('village', each, { products: fields[i]?.[0] ?? {} })),
    ...makers.map((each, i) =>
      entry('maker', each, { products: fields[i]?.[0] ?? {}, village: fields[i]?.[1] ?? {} }),
    ),
    ...products.map((each) => entry('product', each, { group: 'a' })),
  ]);
const relations: Relation[] = ['makes', 'sells', 'stands-in', 'belongs-to'];

describe('the linked guide', () => {
  it('is read from both sides alike', () => {
    fc.assert(
      fc.property(chance, (entries) => {
        const guide = linkGuide(entries);
        const pairs = (side: 'from' | 'to') =>
          entries.flatMap(({ ref }) =>
            relations.flatMap((relation) =>
              guide[side](ref, relation).map((other) =>
                side === 'from'
                  ? `${ref} ${relation} ${other.ref}`
                  : `${other.ref} ${relation} ${ref}`,
              ),
            ),
          );
        expect(pairs('to').sort()).toEqual(pairs('from').sort());
        expect(new Set(pairs('from')).size).toBe(pairs('from').length);
      }),
    );
  });
  it('holds every link whose two ends are there, and no other', () => {
    fc.assert(
      fc.property(chance, (entries) => {
        const guide = linkGuide(entries);
        const refs = new Set<string>(entries.map(({ ref }) => ref));
        for (const { from, to, relation } of entries.flatMap(linksOf)) {
          const found = guide.from(from, relation).some((other) => other.ref === to);
          expect(found).toBe(refs.has(to));
        }
      }),
    );
  });
  it('narrows what leads to an entry to one kind', () => {
    const koja = entry('product', 'koja');
    const about = { about: { 'products/koja': 'a' } };
    const guide = linkGuide([koja, entry('guide', 'g', about), entry('lesson', 'l', about)]);
    expect(guide.to(koja.ref, 'about').map(({ ref }) => ref)).toEqual(['guides/g', 'lessons/l']);
    expect(guide.to(koja.ref, 'about', 'lesson').map(({ ref }) => ref)).toEqual(['lessons/l']);
  });
  it('gives an entry by its reference, and keeps the order', () => {
    const [a, b] = [entry('village', 'b'), entry('village', 'a')];
    const guide = linkGuide([a, b]);
    expect(guide.get('villages/a')).toBe(b);
    expect(guide.get('villages/c')).toBeUndefined();
    expect(guide.entries).toEqual([a, b]);
  });
  it('knows the kind of a reference', () => {
    expect(kindOf('events/pesta')).toBe('event');
  });
});
