import fc from 'fast-check';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { between, relativeAddress } from '../../src/editions/address.ts';

const files = new Set(['index.html', 'desa/index.html', 'desa/pasir-ona/index.html', 'icon.svg']);
const folder = (base: string) => ({ base, has: (file: string) => files.has(file) });

describe('an address of the guide, from a file', () => {
  it.each([
    ['/', 'desa/pasir-ona/index.html', '../../index.html'],
    ['/', 'index.html', 'index.html'],
    ['/desa/', 'desa/index.html', 'index.html'],
    ['/desa/pasir-ona/', 'index.html', 'desa/pasir-ona/index.html'],
    ['/#menu', 'desa/index.html', '../index.html#menu'],
    ['/desa/?q=a/b#c/d', 'index.html', 'desa/index.html?q=a/b#c/d'],
    ['/icon.svg', 'desa/index.html', '../icon.svg'],
  ])('%s in %s is %s', (value, from, relative) => {
    expect(relativeAddress(value, from, folder('/'))).toBe(relative);
  });

  it('is read below the base alone', () => {
    const below = folder('/kriya-lebak/');
    expect(relativeAddress('/kriya-lebak/desa/', 'index.html', below)).toBe('desa/index.html');
    expect(relativeAddress('/desa/', 'index.html', below)).toBe('/desa/');
  });

  it.each(['#main', 'https://guide.example/desa/', '//guide.example/', 'geo:-6,106', '../x'])(
    '%s is left as it is',
    (value) => {
      expect(relativeAddress(value, 'desa/index.html', folder('/'))).toBe(value);
    },
  );

  it('that leads to nothing is told with the page that names it', () => {
    expect(() => relativeAddress('/gone/', 'desa/index.html', folder('/'))).toThrow(
      'desa/index.html names /gone/, which the edition lacks.',
    );
  });
});

it('a link between any two files leads from one to the other', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,5}$/);
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(posix.join(posix.dirname(from), between(from, to))).toBe(posix.normalize(to));
    }),
  );
});
