import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchmarks, run } from '../../src/commands/bench.ts';
import { root } from '../../src/commands/tool.ts';

const read = (file: string): string => readFileSync(`${root}/tests/bench/${file}`, 'utf8');

describe('npm run bench', () => {
  it('knows the benchmarks that are there', () => {
    expect(benchmarks()).toContain('map');
  });

  it('refuses another name before it installs anything', async () => {
    expect(await run(['nothing-of-the-kind'])).toBe(1);
    expect(await run([])).toBe(1);
  });

  it('names each peer in one exact version, and no address to have it from', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.values(dependencies).filter((each) => !/^\d+\.\d+\.\d+$/.test(each))).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
