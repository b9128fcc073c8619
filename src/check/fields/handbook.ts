/** The fields of every kind as tables for the handbook, from the schemas. Pure. */
import { z } from 'astro/zod';
import { capital } from '../../i18n/format.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import type { Locale } from '../../i18n/locales.ts';
import { commonFields } from '../../model/common.ts';
import { folders, kinds, type Kind } from '../../model/kinds.ts';
import { locatedFields } from '../../model/location.ts';
import { factSchemas, wordSchemas } from '../../model/schemas.ts';
import { source } from '../../model/source.ts';
import { noteOf, sampleLines } from './sample.ts';
import { aboutOf, fieldsOf, isOptional, required, stepInto, type Schema } from './shape.ts';

type Fields = Record<string, Schema>;

const words = {
  id: {
    head: ['Kolom', 'Artinya', 'Contoh', ''],
    needed: 'wajib',
    translated: 'diterjemahkan',
    like: (field: string) => `isinya seperti \`${field}\``,
    common: 'Semua jenis entri',
    located: 'Desa kriya, perajin, dan wisata: letaknya',
    source: 'Sumber',
    none: 'Tidak ada kolom lain.',
    name: '‹nama›',
  },
  en: {
    head: ['Field', 'Meaning', 'Example', ''],
    needed: 'needed',
    translated: 'translated',
    like: (field: string) => `holds the same as \`${field}\``,
    common: 'Every kind of entry',
    located: 'Villages, makers and places: where they are',
    source: 'Source',
    none: 'No further fields.',
    name: '‹name›',
  },
} as const satisfies Record<Locale, object>;

/** What a table is made with: the fields that were explained before, by what they hold. */
interface Making {
  locale: Locale;
  known: Map<unknown, string>;
}

/** The fields inside a field, with what stands between its name and theirs. */
function inside(schema: Schema, name: string): { fields: Fields; between: string; def: unknown } {
  const inner = required(schema);
  const isList = inner instanceof z.ZodArray || inner instanceof z.ZodRecord;
  const value = isList ? stepInto(inner, inner instanceof z.ZodArray ? 0 : name) : inner;
  const between = inner instanceof z.ZodRecord ? `${name}.` : '';
  return { fields: fieldsOf(value), between, def: value && required(value).def };
}

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

/** What is typed, for a field that holds one value, or links. */
function exampleOf(key: string, schema: Schema): string {
  const [first = '', ...rest] = sampleLines(key, schema);
  if (rest.length === 0) return code(first);
  const { example } = aboutOf(schema);
  return example === undefined ? '' : code(example);
}

function rowsOf(
  key: string,
  schema: Schema,
  word: Schema | undefined,
  making: Making,
  prefix = '',
): string[][] {
  const { locale, known } = making;
  const say = words[locale];
  const name = prefix + key;
  const { fields, between, def } = inside(schema, say.name);
  const nested = Object.keys(fields).length > 0;
  const before = nested ? known.get(def) : undefined;
  if (nested && before === undefined) known.set(def, `${name}.${between}`.slice(0, -1));
  const marks = [isOptional(schema) ? '' : say.needed, isText(word) ? say.translated : ''];
  const note = [noteOf(schema, locale), before && say.like(before)].filter(Boolean).join('; ');
  const row = [code(name), note, exampleOf(key, schema), marks.filter(Boolean).join(', ')];
  if (!nested || before !== undefined) return [row];
  const below = inside(word ?? z.strictObject({}), say.name).fields;
  const path = `${name}.${between}`;
  return [row, ...Object.entries(fields).flatMap(([inner, field]) => rowsOf(inner, field, below[inner], making, path))]; // prettier-ignore
}

/** A field of a translation that is one text, and not a field of fields. */
function isText(word: Schema | undefined): boolean {
  const inner = word && required(word);
  const named = inner instanceof z.ZodRecord && required(inner.valueType as Schema) instanceof z.ZodString; // prettier-ignore
  return inner instanceof z.ZodString || named || inner instanceof z.ZodArray;
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(title: string, fields: Fields, translated: Fields, making: Making): string[] {
  const say = words[making.locale];
  const rows = Object.entries(fields).flatMap(([key, field]) =>
    rowsOf(key, field, translated[key], making),
  );
  if (rows.length === 0) return [`### ${title}`, '', say.none, ''];
  return [
    `### ${title}`,
    '',
    line(say.head),
    line(say.head.map(() => '---')),
    ...rows.map(line),
    '',
  ];
}

const without = (fields: Fields, ...others: object[]): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([key]) => !others.some((other) => key in other)),
  );

const kindTable = (kind: Kind, making: Making): string[] => {
  const name = kindNames[making.locale][kind];
  const own = without(fieldsOf(factSchemas[kind]), commonFields, locatedFields);
  return table(
    `${capital(name)} (\`${folders[kind]}/\`)`,
    own,
    fieldsOf(wordSchemas[kind]),
    making,
  );
};

/** @returns every field of every kind in one language, as Markdown. */
export function fieldTables(locale: Locale): string {
  const making: Making = { locale, known: new Map() };
  const say = words[locale];
  const wordsOf = fieldsOf(wordSchemas.village);
  return [
    ...table(say.common, commonFields, wordsOf, making),
    ...table(say.located, locatedFields, wordsOf, making),
    ...kinds.flatMap((kind) => kindTable(kind, making)),
    ...table(`${say.source} (\`sources/\`)`, fieldsOf(source), {}, making),
  ]
    .join('\n')
    .trimEnd();
}
