import { describe, expect, it } from 'vitest';
import { explainerOf, isList, packPath, type List } from '../../src/offline/list.ts';

const hash = '0123456789abcdef'.repeat(2);
const file = { path: 'a', size: 1, hash };
const pack = { hash, size: 1, files: 1, single: 1 };
const list = { revision: '1', explains: {}, files: [file] };

describe('what counts as a list', () => {
  it.each([
    ['the least', list],
    [
      'with packs of all its files',
      { ...list, files: [file, file, file], packs: [pack, { ...pack, files: 2 }] },
    ],
    ['without files', { ...list, files: [], packs: [] }],
  ])('%s', (_, value) => expect(isList(value)).toBe(true));

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'list'],
    ['without revision', { ...list, revision: 1 }],
    ['without explanations', { ...list, explains: '' }],
    ['without files', { ...list, files: {} }],
    ['a file without path', { ...list, files: [file, { hash }] }],
    ['a file with a short digest', { ...list, files: [{ ...file, hash: hash.slice(1) }] }],
    ['a file with a long digest', { ...list, files: [file, { ...file, hash: `${hash}0` }] }],
    ['a file with a digest after a path', { ...list, files: [{ ...file, hash: `../${hash}` }] }],
    ['a file with capitals', { ...list, files: [{ ...file, hash: hash.toUpperCase() }] }],
    ['packs of too few files', { ...list, files: [file, file], packs: [pack] }],
    ['packs of too many', { ...list, packs: [pack, pack] }],
    ['a pack without digest', { ...list, packs: [{ ...pack, hash: 'x' }] }],
    [
      'one bad pack of two',
      { ...list, files: [file, file], packs: [pack, { ...pack, hash: 'x' }] },
    ],
    ['packs that are none', { ...list, packs: { length: 1 } }],
  ])('not %s', (_, value) => expect(isList(value)).toBe(false));
});

it('a missing copy is explained by the longest beginning of its path', () => {
  const explains = { 'en/': 'en.html', '': 'id.html', 'en/data/': 'data.html' };
  const of = (path: string) => explainerOf({ explains } as unknown as List, path);
  expect([of('desa/a'), of('en/a'), of('en/data/a'), of('en')]).toEqual([
    ...['id.html', 'en.html', 'data.html', 'id.html'],
  ]);
  expect(explainerOf({ explains: { 'en/': 'x' } } as unknown as List, 'a')).toBeUndefined();
});

it('a pack is called by its digest', () => expect(packPath('ab')).toBe('offline/ab.pack'));
