/** The files of a new entry: what is known filled in, what is not left open, each with a comment. Pure. */
import { choicesOf, innerLines, noteOf, sampleLines } from '../../check/fields/sample.ts';
import { aboutOf, fieldsOf, isOptional, type Schema } from '../../check/fields/shape.ts';
import { newStrings } from '../../i18n/strings/new.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Kind } from '../../model/kinds.ts';
import { factSchemas, wordSchemas } from '../../model/schemas.ts';
import { source } from '../../model/source.ts';

/** What is known of a field: what stands behind its key, or the lines below it. */
export type Known = Readonly<Record<string, string | readonly string[]>>;

const commented = (line: string) => `# ${line}`;

/** A line with a comment behind it, in which a person reads what the field is. */
const noted = (line: string, note: string) => (note === '' ? line : `${line}  # ${note}`);

function knownLines(key: string, value: string | readonly string[], note: string): string[] {
  if (typeof value === 'string') return [noted(`${key}: ${value}`.trimEnd(), note)];
  return [noted(`${key}:`, note), ...value.map((line) => `  ${line}`)];
}

/** A field that must be there and is not known: its key alone, and below it what it may hold. */
function openLines(key: string, schema: Schema, note: string, locale: Locale): string[] {
  const inside = innerLines(schema);
  const { example } = aboutOf(schema);
  const open = example !== undefined && inside.length === 0 && choicesOf(schema).length === 0;
  const more = open ? `, ${newStrings[locale].example} ${example}` : '';
  return [noted(`${key}:`, note + more), ...inside.map(commented)];
}

function optionalLines(key: string, schema: Schema, note: string): string[] {
  const [first = '', ...rest] = sampleLines(key, schema);
  return [noted(first, note), ...rest].map(commented);
}

function linesOf(schema: Schema, known: Known, locale: Locale): string[] {
  const fields = Object.entries(fieldsOf(schema));
  const first = fields.filter(([key, field]) => key in known || !isOptional(field));
  const later = fields.filter(([key, field]) => !(key in known) && isOptional(field));
  const needed = first.flatMap(([key, field]) => {
    const [value, note] = [known[key], noteOf(field, locale)];
    return value === undefined ? openLines(key, field, note, locale) : knownLines(key, value, note);
  });
  const possible = later.flatMap(([key, field]) =>
    optionalLines(key, field, noteOf(field, locale)),
  );
  const more = possible.length > 0 ? [commented(newStrings[locale].possible), ...possible] : [];
  return [...needed, ...more];
}

/** @returns text as a value of YAML: in quotes where it would else be read as something else. */
export const asValue = (text: string): string =>
  /^[\p{L}][^:#"'\\[\]{}]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);

/**
 * The file of the facts.
 * @param known what is known of its fields; @param locale language of the comments.
 */
export const factsText = (kind: Kind, known: Known, locale: Locale): string =>
  ['---', ...linesOf(factSchemas[kind], known, locale), '---', ''].join('\n');

/** The file of a source. @param read the month in which it was read. */
export const sourceText = (title: string, read: string, locale: Locale): string =>
  [...linesOf(source, { title: asValue(title), read }, locale), ''].join('\n');

/** The file of a translation: the fields that it must have, and no other until the facts have them. */
export function wordsText(kind: Kind, known: Known, locale: Locale): string {
  const needed = Object.entries(fieldsOf(wordSchemas[kind])).filter(([, one]) => !isOptional(one));
  const lines = needed.flatMap(([key, field]) => {
    const note = noteOf(field, locale);
    return knownLines(key, known[key] ?? '', note);
  });
  return ['---', commented(newStrings[locale].words), ...lines, '---', ''].join('\n');
}
