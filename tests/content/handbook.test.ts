import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handbook, withTables } from '../../src/commands/handbook.ts';

const text = readFileSync(handbook, 'utf8');

it("the editors' handbook has the fields that the schemas have (npm run handbook writes them)", () => {
  expect(withTables(text)).toBe(text);
});

it('explains every field with words in both languages', () => {
  const rows = text.split('\n').filter((line) => /^\| `/.test(line));
  const bare = rows.filter((row) => /^\| `[^|]*\| *\|/.test(row));
  expect(rows.length).toBeGreaterThan(200);
  expect(bare).toEqual([]);
});

it('says nothing of tables when a mark is missing', () => {
  expect(() => withTables(text.replace('<!-- /fields en -->', ''))).toThrow('/fields en');
});
