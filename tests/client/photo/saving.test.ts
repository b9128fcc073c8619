import { expect, test } from 'vitest';
import { isSaving, savingQuery } from '../../../src/client/photo/saving.ts';

const wish = (query: string) => query === savingQuery;
const no = () => false;

test.each([
  ['the browser says that data is saved', { connection: { saveData: true } }, no, true],
  ['the reader prefers less data', { connection: { saveData: false } }, wish, true],
  ['a browser that knows nothing of the line prefers less data', {}, wish, true],
  ['nobody asks for it', { connection: { saveData: false } }, no, false],
  ['a browser knows of no such thing', {}, no, false],
])('when %s', (_, line, matches, saving) => {
  expect(isSaving(line, matches)).toBe(saving);
});
