import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handbook, handbookPictures, withTables } from '../../src/commands/handbook.ts';

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

describe('the pictures of the handbook (npm run handbook -- pictures takes them)', () => {
  const shown = [...text.matchAll(/!\[([^\]]*)\]\(\.\.\/\.github\/handbook\/([^)]+)\)/g)];

  it('are those that are there, in the order of their names, each told in words', () => {
    expect(shown.map(([, , name]) => name)).toEqual(readdirSync(handbookPictures).sort());
    expect(shown.length).toBeGreaterThanOrEqual(6);
    expect(shown.filter(([, words = '']) => words.length < 30)).toEqual([]);
    expect(text.match(/!\[/g)).toHaveLength(shown.length);
  });

  it('weigh at most 40 kB each', () => {
    const weights = readdirSync(handbookPictures).map((name) => statSync(join(handbookPictures, name)));
    expect(weights.filter(({ size }) => size > 40_000)).toEqual([]);
  });
});
