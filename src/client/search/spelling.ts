/** Spellings of before 1972, as the spelling of today has them. Pure. */

/**
 * Van Ophuijsen's spelling (1901) with Soewandi's (1947): `oe` became `u`; with the spelling of 1972
 * (EYD) `dj` became `j`, `j` `y`, `tj` `c`, `nj` `ny`, `sj` `sy`, `ch` `kh`.
 */
const changes: Record<string, string> = {
  oe: 'u',
  dj: 'j',
  tj: 'c',
  nj: 'ny',
  sj: 'sy',
  ch: 'kh',
  j: 'y',
};

const all = (word: string) => word.replace(/oe|dj|tj|nj|sj|ch|j/g, (old) => changes[old] ?? old);

/** Names often keep a part of the old spelling, or end in `y` where others write `i`. */
const parts: readonly ((word: string) => string)[] = [
  all,
  (word) => word.replaceAll('oe', 'u'),
  (word) => word.replaceAll('dj', 'j'),
  (word) => word.replaceAll('tj', 'c'),
  (word) => word.replace(/i$/, 'y'),
  (word) => word.replace(/y$/, 'i'),
];

/** @returns other spellings of a folded word, itself left out. */
export const spellings = (word: string): string[] => [
  ...new Set(parts.map((part) => part(word)).filter((each) => each !== word)),
];
