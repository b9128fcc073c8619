/** A field as an editor would type it. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { choicesOf, innerLines, noteOf, sampleLines } from '../../../src/check/fields/sample.ts';

const text = z.string();
const name = z.string().regex(/^[a-z]+$/);
const choice = z.enum(['satu', 'dua']);
const named = z.strictObject({ text, note: text.optional() });

test.each([
  ['a text', text, ['x: ...']],
  ['a text with an example', text.meta({ examples: ['Ona'] }).optional(), ['x: Ona']],
  ['an address', z.url(), ['x: https://...']],
  ['yes or no', z.boolean().optional(), ['x: true']],
  ['a choice', choice, ['x: satu']],
  ['a list', z.array(text), ['x: [...]']],
  ['a list of choices', z.array(choice).optional(), ['x: [satu]']],
  ['what may not be left out of fields', named, ['x:', '  text: ...']],
  ['things under a name', z.record(name, named), ['x:', '  nama:', '    text: ...']],
  ['texts under a name', z.record(name, text), ['x:', '  nama: ...']],
  ['texts with an example', z.record(text, text).meta({ examples: ['a: b'] }), ['x:', '  a: b']],
  ['a list of fields', z.array(z.strictObject({ a: text, b: choice })), ['x:', '  - a: ...', '    b: satu']], // prettier-ignore
  ['pictures', z.record(z.string().regex(/\.jpg$/), named), ['x:', '  gambar.jpg:', '    text: ...']], // prettier-ignore
])('%s', (_, schema, lines) => expect(sampleLines('x', schema)).toEqual(lines));

test('what holds a value has no lines below its key', () => {
  expect([innerLines(text), innerLines(z.array(text))]).toEqual([[], []]);
});

test('what may be chosen', () => {
  expect(choicesOf(choice.optional())).toEqual(['satu', 'dua']);
  expect(choicesOf(z.array(choice))).toEqual(['satu', 'dua']);
  expect([choicesOf(text), choicesOf(undefined)]).toEqual([[], []]);
});

test('a note says what a field is, then what may be chosen', () => {
  const described = choice.meta({ description: 'Jumlah', en: 'Number' });
  expect(noteOf(described, 'id')).toBe('Jumlah: satu, dua');
  expect(noteOf(described, 'en')).toBe('Number: satu, dua');
  expect([noteOf(choice, 'id'), noteOf(text, 'id')]).toEqual(['satu, dua', '']);
});
