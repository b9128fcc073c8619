import { expect, test } from 'vitest';
import { drawingFile } from '../../src/model/drawing.ts';

test('a drawing is called by what it shows: the entry, or one of its steps', () => {
  expect(drawingFile()).toBe('drawing.svg');
  expect(drawingFile('anyam')).toBe('step-anyam.svg');
});
