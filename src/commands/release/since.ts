/** What Git knows of the content since a commit, with the titles of the entries. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales, type Locale } from '../../i18n/locales.ts';
import { root } from '../tool.ts';
import { changesIn, type Change } from './entries.ts';
import type { TitledChange } from './notes.ts';

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });

/** The empty tree: against it, everything is new. */
const nothing = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** @returns the tag of the release before the newest commit's own; empty before the first. */
export function lastTag(version: string): string {
  const own = ['--exclude', `v${version}`];
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', 'v*', ...own).trim();
  } catch {
    return '';
  }
}

/** @returns the text of a file as it was; empty when it was not there. */
function oldText(path: string, since: string): string {
  try {
    return git('show', `${since}:${path}`);
  } catch {
    return '';
  }
}

/** @returns the text of the first file that is there now, or was when all are gone. */
function textOf(paths: readonly string[], since: string): string {
  const now = paths.map((path) => join(root, path)).find((path) => existsSync(path));
  if (now !== undefined) return readFileSync(now, 'utf8');
  return paths.map((path) => oldText(path, since)).find((text) => text !== '') ?? '';
}

function titleOf(ref: string, locale: Locale, since: string): string | undefined {
  const paths = ['md', 'mdx'].map((ending) => `content/${ref}/index.${locale}.${ending}`);
  const [, matter = ''] = /^---\n([\s\S]*?)\n---/.exec(textOf(paths, since)) ?? [];
  const facts = parse(matter) as { title?: string } | null;
  return facts?.title;
}

function titled(change: Change, since: string): TitledChange {
  const titles = locales.map((locale) => [
    locale,
    titleOf(change.ref, locale, since) ?? change.ref,
  ]);
  return { ...change, titles: Object.fromEntries(titles) as Record<Locale, string> };
}

/**
 * @param since a commit or tag; empty for all that there is.
 * @returns the entries that were added, changed or removed since then.
 * @throws Error with Git's words for a commit that is not there.
 */
export function changesSince(since: string): TitledChange[] {
  const from = since || nothing;
  const diff = git('diff', '--name-status', '--no-renames', from, '--', 'content');
  return changesIn(diff).map((change) => titled(change, from));
}
