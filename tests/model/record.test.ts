import { expect, test } from 'vitest';
import { isRecord, valueAt } from '../../src/model/record.ts';

test('a record is what holds values under names', () => {
  expect([{}, { a: 1 }].every(isRecord)).toBe(true);
  expect([null, undefined, 'a', 1, []].some(isRecord)).toBe(false);
});

test('a value is found by its path, or not', () => {
  const data = { a: { b: null, c: [1] } };
  expect(valueAt(data, ['a', 'c', 0])).toBe(1);
  expect(valueAt(data, ['a', 'b', 'c'])).toBeUndefined();
  expect(valueAt('text', ['length'])).toBeUndefined();
  expect(valueAt(data, [])).toBe(data);
});
