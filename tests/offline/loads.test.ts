import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { List, ListedFile, Pack } from '../../src/offline/list.ts';
import { costOf, loadsOf, packFor, singlyOf, type Load } from '../../src/offline/loads.ts';

const digits = (n: number) => n.toString(16).padStart(32, '0');
const fileOf = (size: number, each: number): ListedFile => ({
  path: `${each}.html`,
  size,
  hash: digits(each),
});

/** A list with packs of any numbers of files. */
const packed = fc
  .array(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 9 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((sizes): List => {
    const packs = sizes.map((each, n): Pack => {
      const whole = each.reduce((sum, size) => sum + size, 0);
      const [size, single] = [Math.ceil(whole / 6), Math.ceil(whole / 3)];
      return { hash: digits(n), size, files: each.length, single };
    });
    const sum = (key: 'size' | 'single') => packs.reduce((total, pack) => total + pack[key], 0);
    const files = sizes.flat().map(fileOf);
    const bytes = files.reduce((total, { size }) => total + size, 0);
    const rest = { revision: '1', explains: {}, notFound: '404.html', tier: 'everything' } as const;
    return { ...rest, bytes, transfer: sum('size'), files, packs };
  });

describe('what travels together', () => {
  it('is every file of a list once, in its order', () => {
    fc.assert(
      fc.property(packed, fc.boolean(), (list, canUnpack) => {
        const loads = loadsOf(list, canUnpack);
        expect(loads.flatMap(({ files }) => files)).toEqual(list.files);
        const single = list.packs?.reduce((sum, pack) => sum + pack.single, 0);
        expect(loads.reduce((sum, load) => sum + load.single, 0)).toBe(single);
        expect(loads.every(({ pack }) => (pack !== undefined) === canUnpack)).toBe(true);
      }),
    );
  });

  it('costs the packs for who has nothing, nothing for who has everything', () => {
    fc.assert(
      fc.property(packed, (list) => {
        const loads = loadsOf(list, true);
        const cost = (lacking: (load: Load) => readonly ListedFile[]) =>
          loads.reduce((sum, load) => sum + costOf(load, lacking(load)), 0);
        expect(cost(({ files }) => files)).toBe(list.transfer);
        expect(cost(() => [])).toBe(0);
      }),
    );
  });

  it('without packs is the whole list, each file by itself', () => {
    const files = [fileOf(300, 1), fileOf(100, 2)];
    const list = { files, bytes: 400, transfer: 40 } as unknown as List;
    const [load] = loadsOf(list, true);
    expect(load).toEqual({ files, pack: undefined, single: 40 });
    expect(load && singlyOf(load, files.slice(1))).toBe(10);
  });
});

describe('a pack is fetched', () => {
  const files = Array.from({ length: 10 }, (_, each) => fileOf(10_000, each));
  const pack: Pack = { hash: digits(1), size: 15_000, files: 10, single: 30_000 };
  const load: Load = { files, pack, single: 30_000 };

  it.each([
    [0, false],
    [4, false], // 12 kB and three requests more
    [5, true],
    [10, true],
  ])('for %d lacking files of ten that are half as much together: %s', (lacking, whole) => {
    expect(packFor(load, files.slice(0, lacking))).toBe(whole ? pack : undefined);
  });

  it('never for one file, however small the pack', () => {
    const tiny = { files: files.slice(0, 1), pack: { ...pack, size: 1 }, single: 30_000 };
    expect(packFor(tiny, tiny.files)).toBeUndefined();
  });
});
