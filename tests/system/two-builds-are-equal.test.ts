import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'twice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Clones the newest commit to a path of its own and builds it there. */
function built(path: string, zone: string): Map<string, string> {
  const clone = join(folder, path);
  mkdirSync(join(clone, '..'), { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--local', resolve('.'), clone]);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  execFileSync(process.execPath, ['src/commands/main.mjs', 'build'], {
    cwd: clone,
    stdio: 'pipe',
    env: { ...process.env, TZ: zone },
  });
  const dist = join(clone, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [
        file.slice(dist.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

/**
 * Pagefind writes the values of its filters in another order each time, and so calls the files that
 * name them otherwise; the lists of what is kept, and the worker, carry their digests.
 */
const unsettled =
  /^\/(pagefind\/(pagefind-entry\.json|.*\.pf_(meta|filter))|offline\/\w+\.json|sw\.js)$/;

const settled = (files: Map<string, string>) =>
  [...files].filter(([path]) => !unsettled.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));

it('two builds of one commit, on two paths and in two time zones, are the same bytes', () => {
  const first = built('a', 'UTC');
  const second = built('further/down/the other path', 'Pacific/Kiritimati');
  expect(settled(first)).toEqual(settled(second));
  expect(first.size).toBe(second.size);
  expect(first.size).toBeGreaterThan(1000);
});
