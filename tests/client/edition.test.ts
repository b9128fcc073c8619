import { expect, it } from 'vitest';
import { fileAddress } from '../../src/client/edition.ts';

it.each([
  ['../desa/', '../desa/index.html'],
  ['./', './index.html'],
  ['../cari/?q=a/b/', '../cari/index.html?q=a/b/'],
  ['../glosarium/#koja', '../glosarium/index.html#koja'],
  ['../desa/index.html', '../desa/index.html'],
])('the file of %s is %s', (address, file) => {
  expect(fileAddress(address)).toBe(file);
});
