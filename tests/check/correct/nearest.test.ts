import { expect, test } from 'vitest';
import { editDistance, meant, nearest } from '../../../src/check/correct/nearest.ts';

test.each([
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'xabc', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %d letters', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test.each([
  ['ab', 'ac', 'one letter of two'],
  ['abcdef', 'abcdxy', 'two of six'],
  ['abcdefghijklmno', 'abcdefghijkwxyz', 'four of fifteen'],
  ['Abc_Def', 'abc-def', 'capitals and underscores are no difference'],
  ['abc   def', 'abc-def', 'nor are spaces'],
])('%j may mean %j: %s', (word, valid) => {
  expect(nearest(word, [valid])).toBe(valid);
});

test.each([
  ['ab', 'cd'],
  ['abcde', 'abcxy'],
  ['abcdefghijklmno', 'abcdefghijvwxyz'],
])('%j does not mean %j', (word, valid) => expect(nearest(word, [valid])).toBeUndefined());

test('it is sure when no other word is nearly as near', () => {
  expect(meant('bilik', ['bilik', 'tikar'])).toEqual({ near: 'bilik', sure: true });
  expect(meant('bilix', ['bilik', 'tilix'])).toEqual({ near: 'bilik', sure: false });
  expect(meant('abcdefghi', ['abcdefghx', 'abcdefgxx'])).toEqual({
    near: 'abcdefghx',
    sure: false,
  });
  expect(meant('abcdefghi', ['abcdefxxx', 'abcdefghx'])).toEqual({ near: 'abcdefghx', sure: true });
  expect(meant('x', [])).toEqual({ near: undefined, sure: true });
});
