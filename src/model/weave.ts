/**
 * Weave structures as drafts, and the quiet pattern that each entry has. Pure.
 *
 * A draft is one repeat of a cloth or mat, row by row from the top: 1 where the upright strand (the
 * warp) lies on top, 0 where the crossing strand (the weft) does. Names and rules as in I. Emery,
 * The Primary Structures of Fabrics (1966), and G. H. Oelsner, A Handbook of Weaves (1915).
 */

import { hash } from './hash.ts';

export type Draft = readonly (readonly (0 | 1)[])[];

/** Rows that repeat one row, each moved by a step to the right: the rule of twills and satins. */
const stepped = (row: readonly (0 | 1)[], step: number): Draft =>
  row.map((_, y) =>
    row.map((_cell, x) => row[(x - y * step + row.length * row.length) % row.length] ?? 0),
  );

/** A draft with each strand doubled both ways. */
const doubled = (draft: Draft): Draft =>
  draft.flatMap((row) => {
    const wide = row.flatMap((cell) => [cell, cell] as const);
    return [wide, wide];
  });

const plain: Draft = [
  [1, 0],
  [0, 1],
];
const twill = stepped([1, 1, 0, 0], 1);

/** The named structures, with the longest float that each may have. */
export const structures = {
  /** Over one, under one. */
  plain: { draft: plain, float: 1 },
  /** Plain weave of strands in pairs. */
  basket: { draft: doubled(plain), float: 2 },
  /** Over two, under two, moved by one in each row. */
  twill: { draft: twill, float: 2 },
  /** Over three, under one. */
  steepTwill: { draft: stepped([1, 1, 1, 0], 1), float: 3 },
  /** A 2/2 twill that turns back on itself; the rows where it turns stand once. */
  herringbone: { draft: [...twill, ...twill.slice(1, -1).reverse()], float: 3 },
  /** Five strands, moved by two. */
  satin: { draft: stepped([1, 0, 0, 0, 0], 2), float: 4 },
  /** Over three, under three, moved by one: a bolder diagonal. */
  wideTwill: { draft: stepped([1, 1, 1, 0, 0, 0], 1), float: 3 },
} as const satisfies Record<string, { draft: Draft; float: number }>;

export type Structure = keyof typeof structures;
const names = Object.keys(structures) as Structure[];

/** A pattern: a structure, and the tone (0 to 2) of each upright and each crossing strand in turn. */
export interface Pattern {
  structure: Structure;
  warp: readonly number[];
  weft: readonly number[];
}

/** Ways to colour the strands of one repeat, with a ground and a second tone. */
const orders: ((ground: number, second: number, strand: number, of: number) => number)[] = [
  (ground) => ground,
  (ground, second, strand) => (strand === 0 ? second : ground),
  (ground, second, strand, of) => (strand * 2 < of ? ground : second),
  (ground, second, strand) => (strand % 2 === 0 ? ground : second),
];

/** Ground and second tone of the upright strands, then of the crossing ones. */
const tones = [
  [0, 1, 1, 2],
  [0, 2, 1, 0],
  [0, 1, 2, 1],
  [1, 0, 2, 0],
  [0, 2, 2, 1],
] as const;

/** Fewest strands of a repeat that a stripe can be seen in. */
const leastStrands = 4;

/** @returns the pattern of an entry, from its reference alone: the same in every build. */
export function patternOf(ref: string): Pattern {
  const value = hash(ref);
  const structure = names[value % names.length] ?? 'plain';
  const draft: Draft = structures[structure].draft;
  const [a, b, c, d] = tones[(value >>> 8) % tones.length] ?? tones[0];
  const strands = (count: number, ground: number, second: number, choice: number) => {
    const of = Math.max(count, leastStrands);
    const order = orders[choice % orders.length];
    return Array.from({ length: of }, (_, strand) => order?.(ground, second, strand, of) ?? 0);
  };
  return {
    structure,
    warp: strands(draft[0]?.length ?? 0, a, b, value >>> 16),
    weft: strands(draft.length, c, d, value >>> 24),
  };
}
