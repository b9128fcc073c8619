import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { build, limited } from '../../src/commands/build.ts';

let dist = '';
const page = (): string => readFileSync(join(dist, 'index.html'), 'utf8');
const writing =
  (status: number) =>
  (fresh: string): Promise<number> => {
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), 'new');
    return Promise.resolve(status);
  };
const good = (): Promise<number> => Promise.resolve(0);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  dist = join(mkdtempSync(join(tmpdir(), 'guide-')), 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'old');
  writeFileSync(join(dist, 'gone.html'), 'old');
});

describe('build', () => {
  it('replaces the whole dist on success and leaves nothing beside it', async () => {
    expect(await build(dist, writing(0))).toBe(0);
    expect(page()).toBe('new');
    expect(existsSync(join(dist, 'gone.html'))).toBe(false);
    expect(readdirSync(join(dist, '..'))).toEqual(['dist']);
  });

  it.each([
    ['Astro or its check fails half way', writing(1)],
    ['Astro writes nothing', good],
  ])('leaves the good dist in place when %s', async (_, make) => {
    expect(await build(dist, make)).toBe(1);
    expect(page()).toBe('old');
    expect(readdirSync(join(dist, '..'))).toEqual(['dist']);
  });
});

describe('the memory of a build', () => {
  const megabytes = (own?: string): number => {
    const code = 'console.log(require("node:v8").getHeapStatistics().heap_size_limit / 2 ** 20)';
    const env = { ...process.env, NODE_OPTIONS: limited(own) };
    return Number(execFileSync(process.execPath, ['--eval', code], { env, encoding: 'utf8' }));
  };

  it('has a limit, which the machine may set otherwise', () => {
    expect(megabytes()).toBeGreaterThanOrEqual(2500);
    expect(megabytes()).toBeLessThan(2700);
    expect(megabytes('--max-old-space-size=300 --no-deprecation')).toBeLessThan(500);
  });
});
