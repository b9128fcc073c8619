import { expect, test } from 'vitest';
import { letters } from '../../../src/components/entry/letters.ts';
import { entry } from '../../model/samples.ts';

test('each letter leads to the first word that begins with it', () => {
  const words = ['adu', 'awi', 'bilik', 'anyam'].map((slug) => entry('term', slug));
  expect([...letters(words)]).toEqual([
    ['A', 'adu'],
    ['B', 'bilik'],
  ]);
});
