/** Mends what can be mended without asking. */
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { withEdits, type Edit } from './correct/edit.ts';
import { checkTree } from './index.ts';
import type { Problem } from './problem.ts';
import { readTree, type RawFile, type Tree } from './read/disk.ts';
import { withoutPosition } from './rules/picture-position.ts';
import type { Settings } from './settings.ts';

/** A piece of a file that was replaced. */
export interface Change extends Edit {
  file: string;
}

/** One mistake may hide another; more rounds than this were never needed. */
const rounds = 5;

const decode = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

interface Mended {
  raw: RawFile;
  changes: Change[];
}

/** A file with all its edits made, whatever comes of it. */
function mendedFile(raw: RawFile, name: string, problems: readonly Problem[]): Mended | undefined {
  const file = `${name}/${raw.path}`;
  const edits = problems.flatMap((each) => (each.file === file ? (each.mends ?? []) : []));
  if (edits.length === 0 || !raw.bytes) return undefined;
  const { text, made } = withEdits(decode(raw.bytes), edits);
  const bytes = new TextEncoder().encode(text);
  const changes = made.map((edit) => ({ file, ...edit }));
  return { raw: { ...raw, bytes, size: bytes.length }, changes };
}

const replaceIn = (tree: Tree, mended: readonly Mended[]): Tree => ({
  ...tree,
  files: tree.files.map((raw) => mended.find((each) => each.raw.path === raw.path)?.raw ?? raw),
});

/** A picture that says where it was taken, without that. */
function mendedPicture(raw: RawFile, name: string, problems: readonly Problem[]): Mended[] {
  const file = `${name}/${raw.path}`;
  const told = problems.some((each) => each.file === file && each.code === 'picture-position');
  const bytes = told && raw.bytes ? withoutPosition(raw.bytes) : undefined;
  const change = { file, line: 1, column: 1, wrong: 'GPS', right: '' };
  return bytes === undefined ? [] : [{ raw: { ...raw, bytes }, changes: [change] }];
}

/** One round: every file that is better for its edits; one that is not stays as it was. */
function round(tree: Tree, settings: Settings): { tree: Tree; changes: Change[] } {
  const problems = checkTree(tree, settings);
  const tried = tree.files.flatMap(
    (raw) => mendedFile(raw, tree.name, problems) ?? mendedPicture(raw, tree.name, problems),
  );
  const after = tried.length > 0 ? checkTree(replaceIn(tree, tried), settings) : [];
  const count = (list: readonly Problem[], { path }: RawFile) =>
    list.filter(({ file }) => file === `${tree.name}/${path}`).length;
  const better = tried.filter(({ raw }) => count(after, raw) < count(problems, raw));
  return { tree: replaceIn(tree, better), changes: better.flatMap(({ changes }) => changes) };
}

/**
 * Mends the files of a tree; what a person should look at is left alone.
 * @returns the tree with the files mended, and every change.
 */
export function mendTree(tree: Tree, settings: Settings): { tree: Tree; changes: Change[] } {
  let now = tree;
  const changes: Change[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const next = round(now, settings);
    if (next.changes.length === 0) break;
    changes.push(...next.changes);
    now = next.tree;
  }
  return { tree: now, changes };
}

/** Mends the files of a content folder on the disk. @returns every change. */
export async function mendContent(dir: string, settings: Settings): Promise<Change[]> {
  const before = await readTree(dir);
  const { tree, changes } = mendTree(before, settings);
  const changed = tree.files.filter((raw, i) => raw !== before.files[i]);
  const at = dirname(resolve(dir));
  await Promise.all(
    changed.map(({ path, bytes = [] }) =>
      writeFile(join(at, tree.name, path), Uint8Array.from(bytes)),
    ),
  );
  return changes;
}
