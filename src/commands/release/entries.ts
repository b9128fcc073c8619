/** Entries of the content by the paths of their files, as Git lists them. Pure. */

/** What happened to an entry. */
export type How = 'added' | 'changed' | 'removed';

export interface Change {
  /** Such as `villages/pasir-ona`. */
  ref: string;
  how: How;
}

/** Folders whose entries stand together on one page. */
const together = ['terms', 'series'];

/** @returns the reference of the entry that a file belongs to; a source is no entry. */
export const refIn = (path: string): string | undefined =>
  /^content\/(?!sources\/)([a-z]+\/[a-z0-9-]+)\//.exec(path)?.[1];

const isFacts = (path: string): boolean => /\/index\.id\.mdx?$/.test(path);

/**
 * @param diff what `git diff --name-status --no-renames` says.
 * @returns each entry once, sorted.
 */
export function changesIn(diff: string): Change[] {
  const found = new Map<string, How>();
  for (const line of diff.split('\n')) {
    const [status = '', path = ''] = line.split('\t');
    const ref = refIn(path);
    if (ref === undefined) continue;
    const whole = isFacts(path) && { A: 'added', D: 'removed' }[status];
    if (whole) found.set(ref, whole as How);
    else if (!found.has(ref)) found.set(ref, 'changed');
  }
  return [...found].map(([ref, how]) => ({ ref, how })).sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/**
 * @param files of the content at the last release.
 * @param isThere whether an entry is there now.
 * @param redirects what `content/redirects.yaml` says.
 * @returns the entries whose released address would now lead nowhere.
 */
export function lostSince(
  files: readonly string[],
  isThere: (ref: string) => boolean,
  redirects: Readonly<Record<string, string>>,
): string[] {
  const released = new Set(files.filter(isFacts).flatMap((path) => refIn(path) ?? []));
  return [...released]
    .filter((ref) => !together.includes(ref.replace(/\/.*/, '')))
    .filter((ref) => !isThere(ref) && !(ref in redirects))
    .sort();
}
