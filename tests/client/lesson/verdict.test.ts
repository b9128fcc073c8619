import { expect, it } from 'vitest';
import { verdict } from '../../../src/client/lesson/verdict.ts';

it.each([
  ['none', [true, false], [false, false]],
  ['right', [true, false], [true, false]],
  ['wrong', [true, false], [false, true]],
  ['wrong', [true, true, false], [true, false, false]],
  ['wrong', [true, true, false], [true, true, true]],
  ['right', [true, true, false], [true, true, false]],
] as const)('is %s when %j is right and %j was chosen', (expected, right, chosen) => {
  expect(verdict(right, chosen)).toBe(expected);
});
