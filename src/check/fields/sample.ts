/** A field as an editor would type it, from its schema. Pure. */
import { z } from 'astro/zod';
import type { Locale } from '../../i18n/locales.ts';
import { aboutOf, fieldsOf, isOptional, required, type Schema } from './shape.ts';

/** What stands where only the editor knows what to write. */
const blank = '...';

/** The name of a named thing in a sample. */
const someName = 'nama';

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** A list with one item in it: the first line behind its hyphen, the others below. */
const asItem = (lines: readonly string[]) =>
  lines.map((line, i) => (i === 0 ? `  - ${line.trimStart()}` : `  ${line}`));

/** What may be chosen, when a field is a choice. */
export function choicesOf(schema: Schema | undefined): string[] {
  const inner = schema && required(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return inner instanceof z.ZodArray ? choicesOf(inner.element as Schema) : [];
}

/** What a field is, in the editor's words, with what may be chosen. */
export function noteOf(schema: Schema, locale: Locale): string {
  const choices = choicesOf(schema);
  const about = aboutOf(schema).about[locale];
  return [about, choices.join(', ')].filter(Boolean).join(': ');
}

function scalar(schema: Schema): string {
  const inner = required(schema);
  if (inner instanceof z.ZodURL) return 'https://...';
  if (inner instanceof z.ZodBoolean) return 'true';
  if (inner instanceof z.ZodArray) return `[${choicesOf(inner)[0] ?? blank}]`;
  return choicesOf(inner)[0] ?? blank;
}

function recordLines(schema: z.ZodRecord, example: string | undefined): string[] {
  if (example !== undefined) return [`  ${example}`];
  const isPictures = (schema.keyType as unknown as Schema).safeParse('gambar.jpg').success;
  return indented(sampleLines(isPictures ? 'gambar.jpg' : someName, schema.valueType as Schema));
}

/** The lines below a key, for a field that holds fields; empty for one that holds a value. */
export function innerLines(schema: Schema): string[] {
  const inner = required(schema);
  if (inner instanceof z.ZodObject) {
    const needed = Object.entries(fieldsOf(inner)).filter(([, field]) => !isOptional(field));
    return indented(needed.flatMap(([key, field]) => sampleLines(key, field)));
  }
  if (inner instanceof z.ZodRecord) return recordLines(inner, aboutOf(schema).example);
  return inner instanceof z.ZodArray ? asItem(innerLines(inner.element as Schema)) : [];
}

/**
 * A field with an example in it, without the fields inside it that may be left out.
 * @returns lines of YAML, the first of which begins with the key.
 */
export function sampleLines(key: string, schema: Schema): string[] {
  const inside = innerLines(schema);
  if (inside.length > 0) return [`${key}:`, ...inside];
  return [`${key}: ${aboutOf(schema).example ?? scalar(schema)}`];
}
