/** A field of a schema as Sveltia CMS shows it. Pure. */
import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { fieldsOf, isOptional, itemOf, required, type Schema } from '../check/fields/shape.ts';
import { formStrings } from '../i18n/strings/form.ts';
import { folders } from '../model/kinds.ts';
import { site } from '../site.ts';
import { optionsOf, tellOf } from './labels.ts';
import {
  keyField,
  linkSources,
  linkTypes,
  list,
  pictureField,
  relation,
  type Making,
  type Told,
} from './parts.ts';
import { sortOf, type Sort } from './sort.ts';

/** A field in the making: its schema, and that of its words, if it is translated. */
interface Given {
  schema: Schema;
  word: Schema | undefined;
  told: Told;
  making: Making;
}

const innerFields = ({ schema, word, making }: Given): Field[] =>
  fieldsIn(itemOf(schema) ?? required(schema), itemOf(word) ?? word, making);

function pointFields({ schema, making }: Given): Field[] {
  const [south, west, north, east] = site.bounds;
  const { point, pointHint } = formStrings[making.locale];
  const rest = fieldsIn(required(schema), undefined, making);
  return [
    {
      ...{ widget: 'map', name: 'point', label: point, hint: pointHint, decimals: 6, zoom: 10 },
      center: [(west + east) / 2, (south + north) / 2],
    },
    ...rest.filter(({ name }) => name !== 'lat' && name !== 'lon'),
  ];
}

const area = (length: number, { told, making }: Given): Field => ({
  ...{ ...told, widget: 'select' },
  options: making.areas.filter(({ value }) => value.length === site.regionCode.length + length),
});

const numberField = (told: Told): Field => ({ ...told, widget: 'number', value_type: 'float' });

function rangeFields({ told, making }: Given): Field {
  const { from, to } = formStrings[making.locale];
  const number = (name: string, label: string, needed: boolean): Field =>
    numberField({ name, label, required: needed, i18n: false });
  return {
    ...told,
    widget: 'object',
    fields: [number('from', from, true), number('to', to, false)],
  };
}

function lineField({ told, schema }: Given): Field {
  const isLong = ['summary', 'text', 'alt', 'says'].includes(told.name);
  if (isLong) return { ...told, widget: 'text' };
  const type = required(schema) instanceof z.ZodURL ? 'url' : 'text';
  return { ...told, widget: 'string', type };
}

const textsField = ({ told, making }: Given): Field => {
  const text: Field = {
    ...{ widget: 'text', name: 'text', label: formStrings[making.locale].text, i18n: told.i18n },
  };
  return list(told, [keyField(making), text], '{{key}}: {{text}}');
};

const folded = { widget: 'object', collapsed: 'auto' } as const;

/** How each sort is shown. */
const shown: Record<Sort, (given: Given) => Field> = {
  date: ({ told, making }) => ({
    ...{ ...told, widget: 'string' },
    pattern: ['^\\d{4}(-\\d{2}(-\\d{2})?)?$', formStrings[making.locale].badDate],
  }),
  desa: (given) => area(8, given),
  kecamatan: (given) => area(3, given),
  ref: ({ told, making }) => ({ ...told, ...folded, ...linkTypes(making) }),
  group: ({ told }) => ({ ...relation('groups', told.name, told.label), ...told }),
  several: ({ told }) => ({ ...relation('sources', told.name, told.label, true), ...told }),
  ids: ({ told }) => ({ ...relation('sources', told.name, told.label, true), ...told }),
  point: (given) => ({ ...given.told, ...folded, fields: pointFields(given) }),
  range: rangeFields,
  pictures: (given) =>
    list(given.told, [pictureField(given.making), ...innerFields(given)], '{{key}}'),
  refs: ({ told, making }) => ({
    ...{ ...told, widget: 'list', label_singular: told.label, summary: '{{slug}}' },
    ...linkTypes(making, linkSources(making)),
  }),
  links: ({ told, making }) => {
    const folder = told.name === 'village' ? folders.village : told.name;
    const link = relation(folder, 'slug', formStrings[making.locale].link);
    return list(told, [link, linkSources(making)], '{{slug}}');
  },
  texts: textsField,
  named: (given) => list(given.told, [keyField(given.making), ...innerFields(given)], '{{key}}'),
  object: (given) => ({ ...given.told, ...folded, fields: innerFields(given) }),
  objects: (given) => list(given.told, innerFields(given), '{{value}}'),
  flag: ({ told }) => ({ ...told, widget: 'boolean' }),
  number: ({ told }) => numberField(told),
  choice: ({ told, schema, making }) => ({
    ...{ ...told, widget: 'select', options: optionsOf(schema, making.locale) },
  }),
  choices: ({ told, schema, making }) => ({
    ...{ ...told, widget: 'select', multiple: true, options: optionsOf(schema, making.locale) },
  }),
  lines: ({ told }) => ({ ...told, widget: 'list', label_singular: told.label }),
  line: lineField,
};

/** @param word the schema of the same field in a translation; without one it is a fact alone. */
function fieldOf(name: string, schema: Schema, word: Schema | undefined, making: Making): Field {
  // A mark that nobody sets is not set.
  const needed = !isOptional(schema) && !(required(schema) instanceof z.ZodBoolean);
  const translated = { required: needed, i18n: word !== undefined };
  const told = { name, ...tellOf(name, schema, making.locale), ...translated };
  return shown[sortOf(schema)]({ schema, word, making, told });
}

/**
 * @param facts of an entry, or of what stands inside it; @param words the same in a translation.
 * @returns a field for each field of the facts, in their order.
 */
export const fieldsIn = (facts: Schema, words: Schema | undefined, making: Making): Field[] =>
  Object.entries(fieldsOf(facts)).map(([name, schema]) =>
    fieldOf(name, schema, fieldsOf(words)[name], making),
  );
