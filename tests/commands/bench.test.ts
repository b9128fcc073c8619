import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchmarks, run } from '../../src/commands/bench.ts';
import { root } from '../../src/commands/tool.ts';
import { median, table } from '../bench/shared/numbers.ts';

const read = (file: string): string => readFileSync(`${root}/tests/bench/${file}`, 'utf8');

describe('npm run bench', () => {
  it('knows the benchmarks that are there', () => {
    expect(benchmarks()).toEqual(expect.arrayContaining(['map', 'offline', 'search']));
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

describe('what the benchmarks print', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('is a table whose columns stand below each other', () => {
    expect(table(['of', 'ms'], [['ours', 12]]).split('\n')).toEqual([
      '| of   | ms |',
      '| ---- | -: |',
      '| ours | 12 |',
    ]);
  });
});
