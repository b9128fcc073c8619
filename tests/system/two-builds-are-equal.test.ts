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

it('two builds of one commit, on two paths and in two time zones, are the same bytes', () => {
  const first = built('a', 'UTC');
  const second = built('further/down/the other path', 'Pacific/Kiritimati');
  const differ = [...first].filter(([path, digest]) => second.get(path) !== digest);
  expect(differ.map(([path]) => path)).toEqual([]);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect(first.size).toBeGreaterThan(1000);
});
