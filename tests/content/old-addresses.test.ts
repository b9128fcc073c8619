import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sections } from '../../src/i18n/routes.ts';
import { readRedirects } from '../../src/integrations/redirects.ts';
import { lostSince, refIn } from '../../src/commands/release/entries.ts';

const redirects = readRedirects('content/redirects.yaml');

/** A draft has no page, so it is not there for a reader. */
const isDraft = (file: string): boolean => /^draft: true$/m.test(readFileSync(file, 'utf8'));

const isThere = (ref: string): boolean =>
  ['md', 'mdx']
    .map((ending) => join('content', ref, `index.id.${ending}`))
    .some((file) => existsSync(file) && !isDraft(file));

const git = (...args: string[]): string[] => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim().split('\n');
  } catch {
    return []; // Git's status where it finds nothing, too
  }
};

/** The tag of the last release; empty before the first, in an archive and in a shallow clone. */
const lastRelease = (): string =>
  git('describe', '--tags', '--abbrev=0', '--match', 'v*')[0] ?? '';

/** The files of the entries that had a page at a tag. */
function releasedAt(tag: string): string[] {
  const drafts = git('grep', '-l', '^draft: true$', tag, '--', 'content');
  const files = git('ls-tree', '-r', '--name-only', tag, '--', 'content');
  return files.filter((file) => !drafts.includes(`${tag}:${file}`));
}

describe('redirects.yaml', () => {
  it('leads from what is no more to what is there', () => {
    for (const [from, to] of Object.entries(redirects)) {
      expect(refIn(`content/${from}/index.id.md`), from).toBe(from);
      expect(isThere(from), `${from} is an entry`).toBe(false);
      expect(to in sections || isThere(to), `${to} is neither an entry nor a section`).toBe(true);
    }
  });

  it('names every entry that was released and is no more', () => {
    const tag = lastRelease();
    const files = tag === '' ? [] : releasedAt(tag);
    expect(lostSince(files, isThere, redirects), `since ${tag}`).toEqual([]);
  });

  it.skipIf(git('rev-parse', 'HEAD').length === 0)('knows what had a page at a commit', () => {
    expect(releasedAt('HEAD')).toContain('content/villages/pasir-ona/index.id.md');
  });

  it('would be told of an entry that was removed', () => {
    const files = ['content/villages/lama/index.id.md', 'content/terms/kata/index.id.md'];
    expect(lostSince(files, () => false, {})).toEqual(['villages/lama']);
    expect(lostSince(files, () => false, { 'villages/lama': 'villages' })).toEqual([]);
    expect(lostSince(files, () => true, {})).toEqual([]);
  });
});
