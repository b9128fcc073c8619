import { expect, test } from 'vitest';
import { choices, fields, folders } from '../../../src/check/correct/indonesian-words.ts';
import { choicesOf } from '../../../src/check/fields/sample.ts';
import { fieldsOf, itemOf, type Schema } from '../../../src/check/fields/shape.ts';
import { folders as kindFolders } from '../../../src/model/kinds.ts';
import { factSchemas } from '../../../src/model/schemas.ts';
import { source } from '../../../src/model/source.ts';

/** Every field of a schema and below it, by its name. */
const below = (schema: Schema): [name: string, field: Schema][] => {
  const item = itemOf(schema);
  const own = Object.entries(fieldsOf(schema));
  return [...own, ...own.flatMap(([, field]) => below(field)), ...(item ? below(item) : [])];
};

const known = [...Object.values(factSchemas), source].flatMap(below);

test.each([
  ['field', fields, new Set(known.map(([name]) => name))],
  ['folder', folders, new Set<string>([...Object.values(kindFolders), 'sources'])],
  ['choice', choices, new Set(known.flatMap(([, field]) => choicesOf(field)))],
])('each word means a %s that the guide has', (_, table, all) => {
  for (const [word, meanings] of Object.entries(table)) {
    expect(word).toMatch(/^[a-z]/);
    expect(meanings, word).not.toEqual([]);
    expect([...all], word).toEqual(expect.arrayContaining([...meanings]));
  }
});
