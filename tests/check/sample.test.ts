import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sampleLines } from '../../src/check/fields/sample.ts';
import { fieldsOf, type Schema } from '../../src/check/fields/shape.ts';
import { kinds } from '../../src/model/kinds.ts';
import { factSchemas } from '../../src/model/schemas.ts';
import { source } from '../../src/model/source.ts';

/** Every field of every kind and of a source, by kind and name. */
const fields: [string, Schema][] = [
  ...kinds.map((kind) => [kind, factSchemas[kind]] as const),
  ['source', source] as const,
].flatMap(([kind, schema]) =>
  Object.entries(fieldsOf(schema)).map(
    ([name, field]) => [`${kind} ${name}`, field] as [string, Schema],
  ),
);

describe('a sample of a field', () => {
  it.each(fields)('of %s is read by its own schema', (where, schema) => {
    const [, name = ''] = where.split(' ');
    const typed = sampleLines(name, schema).join('\n');
    const data = parse(typed) as Record<string, unknown>;
    expect(schema.safeParse(data[name]).error?.issues ?? [], typed).toEqual([]);
  });
});
