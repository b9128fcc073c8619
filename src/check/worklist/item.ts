/** What the worklist holds: one thing that waits for an editor, at one line of one file. */
import type { Kind } from '../../model/kinds.ts';
import type { Spot, TextFile } from '../problem.ts';
import type { EntryFolder } from '../read/content.ts';

/** The lists, in the order in which they are printed. */
export const lists = [
  'old',
  'older-translation',
  'untranslated',
  'uncited',
  'unknown',
  'no-point',
  'unlinked',
  'draft',
] as const;
export type List = (typeof lists)[number];

export interface Item {
  list: List;
  kind: Kind;
  /** The entry: `villages/pasir-ona`. */
  entry: string;
  file: string;
  line: number;
  /** The field or the words that it is about. */
  what: string;
  /** Since when: the date of the figure, for what has grown old. */
  since?: string;
}

/** Makes an item of an entry. */
export const item = (
  list: List,
  { kind, ref }: EntryFolder,
  { path }: TextFile,
  { line }: Spot,
  what: string,
  since?: string,
): Item => ({
  list,
  kind,
  entry: ref,
  file: path,
  line,
  what,
  ...(since === undefined ? {} : { since }),
});
