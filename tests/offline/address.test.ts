import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, cacheName, filesFor, pathIn, scopeOf } from '../../src/offline/address.ts';
import { scope } from './fakes.ts';

describe('the file that answers an address', () => {
  it.each([
    ['/g/', 'index.html'],
    ['/g/index.html', 'index.html'],
    ['/g/desa/pasir-ona/', 'desa/pasir-ona/index.html'],
    ['/g/desa/pasir-ona', 'desa/pasir-ona/index.html'],
    ['/g/desa/pasir-ona/index.html', 'desa/pasir-ona/index.html'],
    ['/g/desa/pasir-ona?x=1#y', 'desa/pasir-ona/index.html'],
    ['/g/cari/?q=gula%20aren', 'cari/index.html'],
    ['/g/data/guide.gpx', 'data/guide.gpx'],
    ['/g/a%20b.txt', 'a b.txt'],
  ])('%s is %s', (address, file) => {
    expect(filesFor(pathIn(scope, scope.origin + address) ?? 'outside')).toContain(file);
  });

  it.each([
    'https://elsewhere.example/g/',
    'http://guide.example/g/',
    'https://guide.example/',
    'https://guide.example/gg/desa/',
    'https://guide.example/g/%E0%A4%A',
  ])('%s is outside', (address) => expect(pathIn(scope, address)).toBeUndefined());

  it('is found again from the address that the file is fetched from', () => {
    const name = fc
      .stringMatching(/^[a-zA-Z0-9 ._~é%#?-]{1,12}$/)
      .filter((each) => !/^\.+$/.test(each));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (parts) => {
        const file = parts.join('/');
        const path = pathIn(scope, addressOf(scope, file));
        expect(filesFor(path ?? 'outside')).toContain(file);
      }),
    );
  });
});

it('gives guides of one origin caches of their own', () => {
  const names = ['/', '/g/', '/other/'].map((base) =>
    cacheName(scopeOf(`https://guide.example${base}`), 'files'),
  );
  expect(new Set(names).size).toBe(3);
});
