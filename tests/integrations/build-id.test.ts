import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildId } from '../../src/integrations/build-id.ts';
import { site } from '../../src/site.ts';

beforeEach(() => vi.stubEnv('GUIDE_DATE', '2026-11-21'));
afterEach(() => vi.unstubAllEnvs());

function repository(): { folder: string; commit: string } {
  const folder = mkdtempSync(join(tmpdir(), 'build-id-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'First');
  return { folder, commit: git('rev-parse', 'HEAD') };
}

it('is the version with the commit', () => {
  const { folder, commit } = repository();
  expect(buildId(folder)).toBe(`${site.version}+${commit.slice(0, 10)}`);
});

it('is the version with the day in an archive, also inside of another repository', () => {
  const { folder } = repository();
  mkdirSync(join(folder, 'archive'));
  expect(buildId(join(folder, 'archive'))).toBe(`${site.version}+2026-11-21`);
  expect(buildId(mkdtempSync(join(tmpdir(), 'build-id-')))).toBe(`${site.version}+2026-11-21`);
});
