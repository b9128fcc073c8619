/** The forms of the small fields, and by which word the check explains what is wrong with one. */
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  desaCode,
  kecamatanCode,
  line,
  linksTo,
  linksToAny,
  named,
  partialDate,
  ref,
  says,
  slug,
  sources,
  statement,
} from '../../src/model/fields.ts';
import { picture, pictures } from '../../src/model/picture.ts';

/** The words of what is wrong; none where nothing is. */
const wrong = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe.each([
  [
    'desa-code',
    desaCode,
    '36.02.14.1004',
    ['36.02.14', 'x36.02.14.1004', '36.02.14.10041', '3.02.14.1004'],
  ],
  ['kecamatan-code', kecamatanCode, '36.02.14', ['36.02', 'x36.02.14', '36.02.141', '36-02-14']],
  ['slug', slug, 'pasir-ona-2', ['Ona', '-ona', 'ona-', 'pasir--ona', 'pasir ona', '']],
  [
    'ref',
    ref,
    'places/pasir-ona',
    ['places', 'places/', 'x places/a', 'places/a/b', 'Places/a', 'places/a b'],
  ],
  ['partial-date', partialDate, '2024-05', ['2024-13', 'May 2024', '24']],
])('a %s', (error, schema, good, bad) => {
  test(`may be ${good}`, () => expect(wrong(schema, good)).toEqual([]));
  test.each(bad)('may not be %j', (value) => expect(wrong(schema, value)).toEqual([error]));
});

test('a name of a picture ends as pictures do', () => {
  const of = (name: string) => {
    const fields = { alt: 'a', credit: 'b', licence: 'c', consent: 'd' };
    return pictures.safeParse({ [name]: fields }).success;
  };
  const good = ['a.jpg', 'a-1.jpeg', 'a.png', 'a.webp'];
  const bad = ['a.gif', '.jpg', 'a.jpgx', 'xA.jpg', 'a_b.png', 'a.jeg', 'ajpg', 'A a.jpg'];
  expect([good.every(of), bad.some(of)]).toEqual([true, false]);
  expect(wrong(picture, { alt: 'a', credit: 'b', licence: 'c', consent: 'd', x: 1 })).toHaveLength(
    1,
  );
});

test('a line is trimmed and not empty', () => {
  expect(line.parse('  a b ')).toBe('a b');
  expect(wrong(line, '  ')).toHaveLength(1);
});

test('sources are a list, of one at least', () => {
  expect([sources.parse('a'), sources.parse(['a', 'b'])]).toEqual([['a'], ['a', 'b']]);
  expect(wrong(sources, [])).not.toEqual([]);
  expect(wrong(sources, 'A b')).not.toEqual([]);
});

test('a date that YAML has read as a number or as a day is a text again', () => {
  expect(partialDate.parse(2024)).toBe('2024');
  expect(partialDate.parse(new Date('2024-05-01T00:00:00Z'))).toBe('2024-05-01');
  expect(wrong(partialDate, true)).toHaveLength(1);
});

test('a statement has a text and a source, and a date where it has one', () => {
  expect(statement.parse({ text: 'a', source: 's' })).toEqual({ text: 'a', source: ['s'] });
  expect(wrong(statement, { text: 'a' })).toHaveLength(1);
  expect(wrong(statement, { text: 'a', source: 's', note: 'x' })).toHaveLength(1);
  expect(wrong(named(line), { 'a b': 'x' })).not.toEqual([]);
});

test('links name a slug or any entry, each with its sources', () => {
  expect(linksTo('a', 'b').parse({ ona: 's' })).toEqual({ ona: ['s'] });
  expect(wrong(linksTo('a', 'b'), { 'villages/ona': 's' })).not.toEqual([]);
  expect(linksToAny('a', 'b').parse({ 'villages/ona': 's' })).toEqual({ 'villages/ona': ['s'] });
  expect(wrong(linksToAny('a', 'b'), { ona: 's' })).not.toEqual([]);
});

test('a field says what it is in both languages, with an example where there is one', () => {
  expect(says('Nama', 'Name', 'Ona')).toEqual({
    description: 'Nama',
    en: 'Name',
    examples: ['Ona'],
  });
  expect(says('Nama', 'Name')).toEqual({ description: 'Nama', en: 'Name' });
});
