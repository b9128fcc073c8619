import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import {
  aboutOf,
  fieldName,
  fieldsOf,
  isField,
  schemaAt,
  shown,
  stepInto,
  walk,
} from '../../../src/check/fields/shape.ts';

const leaf = z.string().meta({ description: 'Nama', en: 'Name', examples: ['Ona'] });
const schema = z.strictObject({
  title: leaf,
  list: z.array(leaf).optional(),
  named: z.record(z.string(), z.strictObject({ text: leaf })).optional(),
});

test('a step leads into an object, a record or a list, and nowhere else', () => {
  expect(Object.keys(fieldsOf(schema))).toEqual(['title', 'list', 'named']);
  expect(fieldsOf(schema.optional())).toEqual(fieldsOf(schema));
  expect([fieldsOf(leaf), fieldsOf(undefined)]).toEqual([{}, {}]);
  expect([stepInto(schema, 'constructor'), stepInto(leaf, 'a')]).toEqual([undefined, undefined]);
  expect(stepInto(undefined, 'a')).toBeUndefined();
  expect(schemaAt(schema, ['named', 'x', 'text'])).toBe(leaf);
  expect(schemaAt(schema, ['list', 0])).toBe(leaf);
  expect(schemaAt(schema, ['list', 0, 'x'])).toBeUndefined();
});

test('a field is known again with another description', () => {
  expect(isField(leaf.describe('lain'), leaf)).toBe(true);
  expect([isField(undefined, leaf), isField(z.string(), leaf)]).toEqual([false, false]);
});

test('what a field says of itself', () => {
  expect(aboutOf(leaf.optional())).toEqual({ about: { id: 'Nama', en: 'Name' }, example: 'Ona' });
  const silent = { about: { id: '', en: '' }, example: undefined };
  expect([aboutOf(z.string()), aboutOf(undefined)]).toEqual([silent, silent]);
});

test('data are walked as far as the schema knows them', () => {
  const data = { title: 'a', list: ['b'], named: { x: { text: 'c' } }, other: 'd' };
  expect(walk(schema, data).map(({ path, value }) => [fieldName(path as string[]), value])).toEqual(
    [
      ['title', 'a'],
      ['list', ['b']],
      ['list.0', 'b'],
      ['named', { x: { text: 'c' } }],
      ['named.x', { text: 'c' }],
      ['named.x.text', 'c'],
    ],
  );
  expect([walk(schema, null), walk(schema, 'a'), walk(leaf, { a: 1 })]).toEqual([[], [], []]);
});

test('a value is quoted in at most sixty letters', () => {
  expect([shown('a'), shown(1), shown(['a'])]).toEqual(['a', '1', '["a"]']);
  expect(shown('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shown('a'.repeat(61))).toBe(`${'a'.repeat(57)}...`);
});
