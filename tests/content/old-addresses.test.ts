import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sections } from '../../src/i18n/routes.ts';
import { readRedirects } from '../../src/integrations/redirects.ts';
import { lostSince, refIn } from '../../src/commands/release/entries.ts';

const redirects = readRedirects('content/redirects.yaml');
const isThere = (ref: string) =>
  ['md', 'mdx'].some((ending) => existsSync(join('content', ref, `index.id.${ending}`)));

/** The tag of the last release; empty before the first, in an archive and in a shallow clone. */
function lastRelease(): string {
  try {
    const args = ['describe', '--tags', '--abbrev=0', '--match', 'v*'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
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
    const args = ['ls-tree', '-r', '--name-only', tag, '--', 'content'];
    const files = tag === '' ? '' : execFileSync('git', args, { encoding: 'utf8' });
    expect(lostSince(files.split('\n'), isThere, redirects), `since ${tag}`).toEqual([]);
  });

  it('would be told of an entry that was removed', () => {
    const files = ['content/villages/lama/index.id.md', 'content/terms/kata/index.id.md'];
    expect(lostSince(files, () => false, {})).toEqual(['villages/lama']);
    expect(lostSince(files, () => false, { 'villages/lama': 'villages' })).toEqual([]);
    expect(lostSince(files, () => true, {})).toEqual([]);
  });
});
