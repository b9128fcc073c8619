import { describe, expect, test } from 'vitest';
import { draftOf, patternOf, structures, type Draft } from '../../src/model/weave.ts';

/** The longest run of one value in a cycle. */
function longestRun(cycle: readonly number[]): number {
  const twice = [...cycle, ...cycle];
  const runs = twice.map((value, index) => {
    const end = twice.findIndex((other, at) => at > index && other !== value);
    return (end < 0 ? twice.length : end) - index;
  });
  return Math.max(...runs);
}

const columns = (draft: Draft) => (draft[0] ?? []).map((_, x) => draft.map((row) => row[x] ?? 0));
const all = Object.entries(structures).map(([name, each]) => ({ name, ...each }));

describe.each(all)('the structure $name', ({ draft, float, source }) => {
  test('is named by a book', () => {
    expect(source).toMatch(/^[A-Z]\. .+, .+, “.+”$/);
  });

  test('has rows of one length', () => {
    expect(new Set(draft.map(({ length }) => length)).size).toBe(1);
  });

  test('interlaces every strand', () => {
    const strands = [...draft, ...columns(draft)];
    expect(strands.filter((strand) => new Set(strand).size < 2)).toEqual([]);
  });

  test('floats as far as its name allows, across the seam too', () => {
    const strands = [...draft, ...columns(draft)];
    expect(Math.max(...strands.map(longestRun))).toBe(float);
  });
});

test('a 2/2 twill moves by one in every row', () => {
  const { draft } = structures.twill;
  draft.forEach((row, y) => {
    const next = draft[(y + 1) % draft.length] ?? [];
    expect(next).toEqual([row.at(-1), ...row.slice(0, -1)]);
  });
});

test('a satin has no two bindings side by side', () => {
  const { draft } = structures.satin;
  const lifted = draft.map((row) => row.findIndex((cell) => cell === 1) + 1);
  expect(lifted).toEqual([1, 3, 5, 2, 4]);
});

test.each([
  ['a', 'herringbone', false, '0101', '202020'],
  ['b', 'twill', false, '2121', '0000'],
  ['e', 'wideTwill', true, '100000', '122222'],
  ['f', 'herringbone', true, '1000', '111000'],
  ['h', 'basket', false, '2200', '0202'],
  ['k', 'unevenTwill', false, '1000', '2121'],
  ['n', 'basket', false, '0011', '1222'],
  ['p', 'plain', false, '0111', '2000'],
  ['koja', 'plain', true, '1000', '1212'],
])('the pattern of %s is the same in every build', (slug, structure, mirrored, ...tones) => {
  const { warp, weft, ...rest } = patternOf(`products/${slug}`);
  expect(rest).toEqual({ structure, mirrored });
  expect([warp.join(''), weft.join('')]).toEqual(tones);
});

test('a mirrored pattern leans the other way', () => {
  const pattern = { structure: 'twill', warp: [0], weft: [1] } as const;
  const draft = draftOf({ ...pattern, mirrored: true });
  draft.forEach((row, y) => {
    const next = draft[(y + 1) % draft.length] ?? [];
    expect(next).toEqual([...row.slice(1), row[0]]);
  });
});

const refs = Array.from({ length: 200 }, (_, index) => `products/${String(index)}`);

test('a pattern is never of one tone alone', () => {
  const flat = refs.filter((ref) => {
    const { warp, weft } = patternOf(ref);
    return new Set([...warp, ...weft]).size === 1;
  });
  expect(flat).toEqual([]);
});

test('two hundred entries have more than a hundred and fifty patterns among them', () => {
  const kinds = new Set(refs.map((ref) => JSON.stringify(patternOf(ref))));
  expect(kinds.size).toBeGreaterThan(150);
});
