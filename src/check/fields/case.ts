/** What an explanation of a schema's issue has at hand. */
import type { z } from 'astro/zod';
import type { TextFile } from '../problem.ts';
import type { Fields, Path } from '../read/yaml.ts';
import type { Schema } from './shape.ts';

export type Issue = z.core.$ZodIssue;

/** A file beside the schema that it is read with. */
export interface Reading {
  file: TextFile & Fields;
  schema: Schema;
  /** The schema of the facts, when the file is a translation. */
  facts: Schema | undefined;
  /** Fields whose absence another rule tells. */
  told: ReadonlySet<string>;
}

/** An issue with what an explanation needs. */
export interface Case<I extends Issue = Issue> extends Reading {
  issue: I;
  path: Path;
  field: string;
  value: unknown;
}
