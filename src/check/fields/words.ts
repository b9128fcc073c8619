/** The words of an entry that each language must have, by the schema of its translation. Pure. */
import { z } from 'astro/zod';
import type { Kind } from '../../model/kinds.ts';
import { wordSchemas } from '../../model/schemas.ts';
import { walk } from './shape.ts';

/** A text under a name that both languages share. */
export interface Word {
  path: PropertyKey[];
  text: string;
}

/**
 * Named texts of an entry; title, summary and the other names of the entry are no such texts.
 * @param data of either language; what no translation may hold is passed over.
 */
export const namedWords = (kind: Kind, data: unknown): Word[] =>
  walk(wordSchemas[kind], data).flatMap(({ schema, path, value }) =>
    schema instanceof z.ZodString &&
    path.length > 1 &&
    path[0] !== 'aliases' &&
    typeof value === 'string'
      ? [{ path, text: value }]
      : [],
  );
