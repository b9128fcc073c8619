/** What sort of field a schema is, as a form sees it. Pure. */
import { z } from 'astro/zod';
import { isField, required, type Schema } from '../check/fields/shape.ts';
import { desaCode, kecamatanCode, partialDate, ref, slug, sources } from '../model/fields.ts';
import { location } from '../model/location.ts';

/**
 * `several` is one source or a list of them; `refs` are links to entries of any kind, `links` to
 * those of one; `texts` and `named` stand under short names; `range` is a number or a pair.
 */
export type Sort =
  | ('date' | 'desa' | 'kecamatan' | 'ref' | 'group' | 'several' | 'ids' | 'point' | 'range')
  | ('pictures' | 'refs' | 'links' | 'texts' | 'named' | 'object' | 'objects')
  | ('flag' | 'number' | 'choice' | 'choices' | 'lines' | 'line');

/** Fields of the model that are known by name, and not by their type. */
const wellKnown: readonly (readonly [Schema, Sort])[] = [
  [partialDate, 'date'],
  [desaCode, 'desa'],
  [kecamatanCode, 'kecamatan'],
  [ref, 'ref'],
  [slug, 'group'],
  [sources, 'several'],
  [location, 'point'],
];

function sortOfRecord(schema: z.ZodRecord): Sort {
  const key = schema.keyType as unknown as Schema;
  const value = schema.valueType as Schema;
  if (isField(required(value), sources)) return isField(key, ref) ? 'refs' : 'links';
  if (!isField(key, slug)) return 'pictures';
  return required(value) instanceof z.ZodObject ? 'named' : 'texts';
}

function sortOfArray(schema: z.ZodArray): Sort {
  const item = schema.element as Schema;
  if (item instanceof z.ZodEnum) return 'choices';
  if (item instanceof z.ZodObject) return 'objects';
  return isField(item, slug) ? 'ids' : 'lines';
}

/** Types that are one sort each. */
const byType: readonly (readonly [new (def: never) => unknown, Sort])[] = [
  [z.ZodUnion, 'range'],
  [z.ZodEnum, 'choice'],
  [z.ZodBoolean, 'flag'],
  [z.ZodNumber, 'number'],
  [z.ZodObject, 'object'],
];

/** @returns the sort of a field, optional or not. */
export function sortOf(schema: Schema): Sort {
  const inner = required(schema);
  const known = wellKnown.find(([field]) => isField(inner, field));
  if (known) return known[1];
  if (inner instanceof z.ZodRecord) return sortOfRecord(inner);
  if (inner instanceof z.ZodArray) return sortOfArray(inner);
  return byType.find(([type]) => inner instanceof type)?.[1] ?? 'line';
}
