import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { aboutOf, type Schema } from '../../src/check/fields/shape.ts';
import { kinds } from '../../src/model/kinds.ts';
import { factSchemas, wordSchemas } from '../../src/model/schemas.ts';
import { source } from '../../src/model/source.ts';
import { least } from './samples.ts';

const inner = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap() as Schema) : schema;

/** Every field of a schema, by its path, into what it holds. */
function fieldsIn(schema: Schema, path: string): [string, Schema][] {
  const here = inner(schema);
  if (here instanceof z.ZodRecord) return fieldsIn(here.valueType as Schema, path);
  if (here instanceof z.ZodArray) return fieldsIn(here.element as Schema, path);
  if (!(here instanceof z.ZodObject)) return [];
  return Object.entries(here.shape as Record<string, Schema>).flatMap(([name, field]) => [
    [`${path}.${name}`, field] as [string, Schema],
    ...fieldsIn(field, `${path}.${name}`),
  ]);
}

const accepts = (schema: Schema, data: unknown) => schema.safeParse(data).success;
const words = { title: 'Name', summary: 'Summary.' };
const wordsOf = (kind: (typeof kinds)[number]) => ({
  ...words,
  ...(kind === 'trip' ? { stops: {} } : {}),
  ...(kind === 'lesson' ? { goals: {} } : {}),
});

describe.each(kinds)('a file of facts of a %s', (kind) => {
  const schema = factSchemas[kind];
  it('is good with the least that it holds', () => {
    expect(schema.safeParse(least(kind)).error?.issues ?? []).toEqual([]);
  });
  it.each(Object.keys(least(kind)))('is refused without %s', (field) => {
    const data = Object.entries(least(kind)).filter(([name]) => name !== field);
    expect(accepts(schema, Object.fromEntries(data))).toBe(false);
  });
  it('is refused with a field that nobody knows', () => {
    expect(accepts(schema, { ...least(kind), warna: 'merah' })).toBe(false);
  });
});

describe.each(kinds)('a translation of a %s', (kind) => {
  it('is good with words alone', () => {
    expect(wordSchemas[kind].safeParse(wordsOf(kind)).error?.issues ?? []).toEqual([]);
  });
  it.each(['sources', 'checked', 'draft', 'location', 'products', 'type', 'levels', 'days'])(
    'is refused with the fact %s',
    (fact) => expect(accepts(wordSchemas[kind], { ...wordsOf(kind), [fact]: 1 })).toBe(false),
  );
});

describe('a summary', () => {
  it('may be 160 characters long and not one more', () => {
    const of = (length: number) => ({ ...least('village'), summary: 'a'.repeat(length) });
    expect(accepts(factSchemas.village, of(160))).toBe(true);
    expect(accepts(factSchemas.village, of(161))).toBe(false);
  });
});

describe('a field', () => {
  const figure = { kind: 'price', value: 5, unit: 'IDR', asOf: '2024', source: 'a' };
  const withFigure = (change: object) => ({
    ...least('village'),
    figures: { x: { ...figure, ...change } },
  });
  const withPoint = (change: object) => ({
    ...least('village'),
    location: { lat: -6.4, lon: 106.2, precision: 'exact', source: 'a', ...change },
  });
  const picture = { alt: 'Bengkel', credit: 'A', licence: 'CC0', consent: 'tanpa orang' };
  const withPicture = (name: string, fields: object) => ({
    ...least('village'),
    pictures: { [name]: fields },
  });
  it.each([
    ['a range as a figure', withFigure({ value: [1, 2] }), true],
    ['a figure below nothing', withFigure({ value: -1 }), false],
    ['a figure of three numbers', withFigure({ value: [1, 2, 3] }), false],
    ['a figure of an unknown unit', withFigure({ unit: 'gros' }), false],
    ['a figure without a date', withFigure({ asOf: undefined }), false],
    ['a figure without a source', withFigure({ source: [] }), false],
    ['a date that does not exist', withFigure({ asOf: '2023-02-29' }), false],
    ['a year that YAML reads as a number', withFigure({ asOf: 2023 }), true],
    ['a point', withPoint({}), true],
    ['a point beyond the pole', withPoint({ lat: -91 }), false],
    ['a point of unknown precision', withPoint({ precision: 'rough' }), false],
    ['a point without a source', withPoint({ source: undefined }), false],
    ['a picture', withPicture('bengkel.jpg', picture), true],
    ['a picture without consent', withPicture('a.jpg', { ...picture, consent: undefined }), false],
    ['a picture without credit', withPicture('a.jpg', { ...picture, credit: ' ' }), false],
    ['a picture whose name has capitals', withPicture('A.jpg', picture), false],
    ['a desa by a code of the wrong form', { ...least('village'), desa: '3602142017' }, false],
    [
      'a name of a record with a space',
      { ...least('village'), unknown: { 'dua kata': 'x' } },
      false,
    ],
  ])('with %s is taken or refused', (_, data, good) => {
    expect(accepts(factSchemas.village, data)).toBe(good);
  });
  it('with a source gives a list, also for one alone', () => {
    const { figures } = factSchemas.village.parse(withFigure({}));
    expect(figures?.['x']?.source).toEqual(['a']);
  });
  it('with a day that YAML reads as a date gives its text', () => {
    const asOf = new Date('2024-05-01');
    expect(factSchemas.village.parse(withFigure({ asOf })).figures?.['x']?.asOf).toBe('2024-05-01');
  });
});

describe('the address of a source', () => {
  const least = { title: 'a', publisher: 'b', read: '2026', says: ['c'] };
  it.each([
    ['https://koran.example/1', true],
    ['http://koran.example', true],
    ['javascript:alert(1)', false],
    ['ftp://koran.example/1', false],
    ['xhttp://koran.example/1', false],
    ['koran.example', false],
  ])('%s: %s', (url, good) => expect(accepts(source, { ...least, url })).toBe(good));
});

describe('an editor', () => {
  const all = [
    ...kinds.map((kind) => [kind, factSchemas[kind]] as const),
    ['source', source] as const,
  ];
  it.each(all)('is told in both languages what each field of a %s is', (name, schema) => {
    const silent = fieldsIn(schema, name).filter(([, field]) => {
      const { about } = aboutOf(field);
      return about.id === '' || about.en === '';
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});
