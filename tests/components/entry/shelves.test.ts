import { describe, expect, it } from 'vitest';
import { shelvesOf } from '../../../src/components/entry/shelves.ts';
import type { Source } from '../../../src/model/source.ts';

const source = (id: string, publisher: string): Source => ({
  id,
  publisher,
  title: id,
  read: '2026-11',
  says: ['x'],
});

describe('the register of sources', () => {
  it.each([
    ['Zona', 'z'],
    ['antaranews.com', 'a'],
    ['Éditions', 'e'],
    ['87onlinenews.com', '0-9'],
    ['“Kutipan”', '0-9'],
  ])('puts %s on the shelf %s', (publisher, letter) => {
    expect(shelvesOf([source('satu', publisher)]).map((shelf) => shelf.letter)).toEqual([letter]);
  });

  it('keeps the sources of a publisher together, and every source once', () => {
    const sources = [source('1', 'Kompas'), source('2', 'Antara'), source('3', 'Kompas')];
    const shelves = shelvesOf(sources);
    expect(shelves.map(({ letter }) => letter)).toEqual(['a', 'k']);
    const [, kompas] = shelves;
    expect(kompas?.publishers.map(([name, list]) => [name, list.length])).toEqual([['Kompas', 2]]);
  });
});
