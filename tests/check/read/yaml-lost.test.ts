import { expect, test } from 'vitest';
import { readYaml } from '../../../src/check/read/yaml.ts';

const read = (...lines: string[]) =>
  readYaml({ path: 'content/a.yaml', lines }, 1, lines.length + 1).problems.map(
    ({ code, line, column, correction }) => [code, line, column, correction],
  );

test.each([
  ['title: Kampung #1', 16, 'title: "Kampung #1"'],
  ['  - Butir #2', 11, '  - "Butir #2"'],
  ['title: Toko "A" #2', 17, undefined],
])('what YAML drops of %j is told at its place', (line, column, correction) => {
  const lines = line.startsWith(' ') ? ['says:', line] : [line];
  expect(read(...lines)).toEqual([['yaml-hash', lines.length, column, correction]]);
});

test.each([
  ['title: Kampung # catatan'],
  ['title: "Kampung #1"'],
  ['a: b\n# title: Kampung'],
  ['url: https://koran.example/#1'],
  ['title: |\n  Kamar #2\n  dan #3'],
  ['title: Satu # #1'],
])('a comment, and a sign within words, is none: %j', (text) => {
  expect(read(...text.split('\n'))).toEqual([]);
});

test('every value that loses words is told, and a mark before all', () => {
  expect(read('a: x #1', 'b: y', 'c: z #2').map(([, line]) => line)).toEqual([1, 3]);
  expect(read('a: x #1', 'b: &y z')).toEqual([['yaml-start', 2, 4, 'b: "&y z"']]);
  expect(read('says:', '  - &a b')).toEqual([['yaml-start', 2, 5, '  - "&a b"']]);
});

test('two mistakes of two lines are both told, whichever comes first', () => {
  const codes = (...lines: string[]) => read(...lines).map(([code, line]) => `${code} ${line}`);
  expect(codes('a: @x', 'b: "y" z')).toEqual(['yaml-start 1', 'yaml-after-value 2']);
});
