/** What the fields of an entry name: sources, other entries, dates. Pure. */
import { z } from 'astro/zod';
import { partialDate, ref, slug, sources } from '../../model/fields.ts';
import { folders, type Kind } from '../../model/kinds.ts';
import { isRecord } from '../../model/record.ts';
import { factSchemas } from '../../model/schemas.ts';
import { source } from '../../model/source.ts';
import { isField, walk, type Leaf, type Schema } from './shape.ts';

/** Something that a field names. */
export interface Use {
  is: 'source' | 'link' | 'date';
  /** A source's id, an entry's `folder/slug`, or a date, as written. */
  value: string;
  path: PropertyKey[];
}

/** The fields that link by slug alone, and the kind that each links to. */
const linkKinds: Record<string, Kind> = { products: 'product', village: 'village', group: 'group' };

const texts = (value: unknown): string[] =>
  [value].flat().filter((each): each is string => typeof each === 'string');

const uses = (is: Use['is'], values: unknown, path: PropertyKey[]): Use[] =>
  texts(values).map((value) => ({ is, value, path }));

/** Names of the entries that a map of links leads to; its values are sources, walked by themselves. */
function linkUses({ schema, path, value }: Leaf): Use[] {
  if (!(schema instanceof z.ZodRecord) || !isField(schema.valueType as Schema, sources)) return [];
  const kind = linkKinds[String(path.at(-1))];
  const byRef = isField(schema.keyType as unknown as Schema, ref);
  const keys = isRecord(value) ? Object.keys(value) : [];
  return keys.map((key) => ({
    is: 'link',
    value: byRef || !kind ? key : `${folders[kind]}/${key}`,
    path: [...path, key],
  }));
}

function usesOf(leaf: Leaf): Use[] {
  const { schema, path, value } = leaf;
  if (isField(schema, sources)) return uses('source', value, path);
  if (isField(schema, ref)) return uses('link', value, path);
  if (isField(schema, partialDate))
    return uses('date', typeof value === 'number' ? String(value) : value, path);
  const last = path.at(-1);
  if (!isField(schema, slug)) return linkUses(leaf);
  if (typeof last === 'number') return uses('source', value, path);
  return last === 'group' && typeof value === 'string'
    ? uses('link', `${folders.group}/${value}`, path)
    : [];
}

/** @returns what the facts of an entry name, in the order of its file. */
export const usesInFacts = (kind: Kind, data: unknown): Use[] =>
  walk(factSchemas[kind], data).flatMap(usesOf);

/** @returns what a source's file names: its dates. */
export const usesInSource = (data: unknown): Use[] => walk(source, data).flatMap(usesOf);
