/** The schemas, asked about one field. Pure. */
import { z } from 'astro/zod';
import type { Path } from '../read/yaml.ts';
import type { Both } from '../messages/id.ts';

/** A schema of any sort; `describe` and `optional` copies of a field share its definition. */
export type Schema = z.ZodType;

/** @returns whether a schema is that field, with whatever description. */
export const isField = (schema: Schema | undefined, field: Schema): boolean =>
  schema?.def === field.def;

/** @returns whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => schema instanceof z.ZodOptional;

/** @returns the schema without `optional`. */
export function required(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? required(schema.unwrap() as Schema) : schema;
}

/** @returns the fields of an object, and no field of anything else. */
export function fieldsOf(schema: Schema | undefined): Record<string, Schema> {
  const object = schema && required(schema);
  return object instanceof z.ZodObject ? object.shape : {};
}

/** @returns the schema of what stands in a list or under names, or `undefined`. */
export function itemOf(schema: Schema | undefined): Schema | undefined {
  const outer = schema && required(schema);
  if (outer instanceof z.ZodRecord) return outer.valueType as Schema;
  return outer instanceof z.ZodArray ? (outer.element as Schema) : undefined;
}

/** @returns the schema one step into another, or `undefined` when it has no such field. */
export function stepInto(schema: Schema | undefined, key: PropertyKey): Schema | undefined {
  const outer = schema && required(schema);
  if (outer instanceof z.ZodObject) {
    // Not what every object inherits, such as `constructor`.
    return Object.entries(fieldsOf(outer)).find(([name]) => name === key)?.[1];
  }
  return itemOf(outer);
}

/** @returns the schema of a path, or `undefined` when the path leads nowhere. */
export const schemaAt = (schema: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>(stepInto, schema);

/** What the handbook says of a field; empty where the schema says nothing. */
export function aboutOf(schema: Schema | undefined): { about: Both; example: string | undefined } {
  // A field may say more than the sort of field that it is.
  const meta = schema && { ...required(schema).meta(), ...schema.meta() };
  const english = meta?.['en'];
  const [example] = Array.isArray(meta?.['examples']) ? (meta['examples'] as unknown[]) : [];
  return {
    about: { id: meta?.description ?? '', en: typeof english === 'string' ? english : '' },
    example: typeof example === 'string' ? example : undefined,
  };
}

/** A value in the data, with the schema that governs it. */
export interface Leaf {
  schema: Schema;
  path: PropertyKey[];
  value: unknown;
}

/**
 * Walks data along its schema; what the schema does not know is left to the schema check.
 * @returns every node below the top, outer before inner.
 */
export function walk(schema: Schema, data: unknown, path: PropertyKey[] = []): Leaf[] {
  const outer = required(schema);
  if (typeof data !== 'object' || data === null) return [];
  // A list where fields belong, or the other way round, is told by itself.
  if (Array.isArray(data) !== outer instanceof z.ZodArray) return [];
  return Object.entries(data as Record<string, unknown>).flatMap(([name, value]) => {
    const key = Array.isArray(data) ? Number(name) : name;
    const inner = stepInto(schema, key);
    if (!inner) return [];
    const here = [...path, key];
    return [{ schema: required(inner), path: here, value }, ...walk(inner, value, here)];
  });
}

/** @returns a path as an editor reads it: `figures.pekerja-2018.asOf`. */
export const fieldName = (path: Path): string => path.map(String).join('.');

/** @returns a value as a sentence may quote it, not longer than 60 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
