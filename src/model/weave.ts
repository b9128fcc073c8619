/**
 * Weave structures as drafts, and the quiet pattern that each entry has. Pure.
 *
 * A draft is one repeat of a cloth or mat, row by row from the top: 1 where the upright strand (the
 * warp) lies on top, 0 where the crossing strand (the weft) does.
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

/** Books that name the structures, as they describe them. */
const watson = 'K. H. Watson, Textiles and Clothing, “Weaves”';
const brooks = 'C. P. Brooks, Cotton Manufacturing, “Cloths Woven by Tappets”';
const underhill = 'R. M. Underhill, Pueblo Crafts, “Twilled Weave”';

/** What a structure is: its draft, the longest float that its name allows, and who names it. */
interface Woven {
  draft: Draft;
  float: number;
  source: string;
}

/** The named structures. */
export const structures = {
  /** Each strand passes over one and under one. */
  plain: { draft: plain, float: 1, source: watson },
  /** Plain weave of strands in pairs. */
  basket: { draft: doubled(plain), float: 2, source: watson },
  /** Over two, under two, moved by one in each row; Watson's cassimere twill. */
  twill: { draft: twill, float: 2, source: watson },
  /** Over three, under one; her swansdown twill. */
  unevenTwill: { draft: stepped([1, 1, 1, 0], 1), float: 3, source: watson },
  /** A 2/2 twill that is reversed; the rows where it turns stand once. */
  herringbone: {
    draft: [...twill, ...twill.slice(1, -1).reverse()],
    float: 3,
    source: brooks,
  },
  /** Five strands, lifted in the order 1, 3, 5, 2, 4. */
  satin: { draft: stepped([1, 0, 0, 0, 0], 2), float: 4, source: brooks },
  /** Over three, under three, moved by one: cloth and mats alike. */
  wideTwill: { draft: stepped([1, 1, 1, 0, 0, 0], 1), float: 3, source: underhill },
} as const satisfies Record<string, Woven>;

export type Structure = keyof typeof structures;
const names = Object.keys(structures) as Structure[];

/** The last step of MurmurHash3 (A. Appleby), so that every bit depends on every letter. */
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/** A pattern: a structure, and the tone (0 to 2) of each upright and each crossing strand in turn. */
export interface Pattern {
  structure: Structure;
  /** Whether its diagonal leans the other way. */
  mirrored: boolean;
  warp: readonly number[];
  weft: readonly number[];
}

/** @returns the draft of a pattern. */
export function draftOf({ structure, mirrored }: Pattern): Draft {
  const { draft }: { draft: Draft } = structures[structure];
  return mirrored ? draft.map((row) => row.toReversed()) : draft;
}

/** Ways to colour the strands of one repeat, with a ground and a second tone. */
const orders: ((ground: number, second: number, strand: number, of: number) => number)[] = [
  (ground) => ground,
  (ground, second, strand) => (strand === 0 ? second : ground),
  (ground, second, strand, of) => (strand * 2 < of ? ground : second),
  (ground, second, strand) => (strand % 2 === 0 ? ground : second),
];

/** Grounds of the upright and of the crossing strands: one of them is light, and they differ. */
const grounds = [
  [0, 1],
  [0, 2],
  [1, 0],
  [2, 0],
] as const;

/** Fewest strands of a repeat that a stripe can be seen in. */
const leastStrands = 4;

/** The tones of a set of strands; `choice` says in which order, and which is the second tone. */
function strands(count: number, ground: number, choice: number): number[] {
  const of = Math.max(count, leastStrands);
  const order = orders[choice & 3];
  const second = (ground + 1 + ((choice >>> 2) & 1)) % 3;
  return Array.from({ length: of }, (_, strand) => order?.(ground, second, strand, of) ?? ground);
}

/** @returns the pattern of an entry, from its reference alone: the same in every build. */
export function patternOf(ref: string): Pattern {
  const value = mixed(hash(ref));
  const structure = names[value % names.length] ?? 'plain';
  const draft: Draft = structures[structure].draft;
  const [upright, crossing] = grounds[(value >>> 8) & 3] ?? grounds[0];
  return {
    structure,
    mirrored: ((value >>> 12) & 1) === 1,
    warp: strands(draft[0]?.length ?? 0, upright, value >>> 16),
    weft: strands(draft.length, crossing, value >>> 24),
  };
}
