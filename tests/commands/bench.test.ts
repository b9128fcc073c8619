import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchmarks, run } from '../../src/commands/bench.ts';
import { root } from '../../src/commands/tool.ts';
import { copiesOf, namesIn } from '../bench/build/multiply.ts';
import { median, table } from '../bench/shared/numbers.ts';

const read = (file: string): string => readFileSync(`${root}/tests/bench/${file}`, 'utf8');

describe('npm run bench', () => {
  it('knows the benchmarks that are there', () => {
    const all = ['build', 'map', 'mutants', 'offline', 'pages', 'rebuild', 'search'];
    expect(benchmarks()).toEqual(all);
  });

  it('refuses another name before it installs anything', async () => {
    expect(await run(['nothing-of-the-kind'])).toBe(1);
    expect(await run([''])).toBe(1);
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

describe('the guide many times over', () => {
  const paths = ['villages/a/index.id.md', 'products/b/index.id.md', 'sources/c.yaml'];
  const names = namesIn([...paths, 'kecamatan/d/index.id.md', 'groups/e/index.id.md']);
  const text = [
    '---',
    'title: A',
    'translates: lama',
    'location: { lat: -6.5, lon: 106.2, precision: village, source: c }',
    'products: { b: [c] }',
    'group: e',
    '---',
    'Lihat [b](products/b) di [d](kecamatan/d).[^c]',
  ].join('\n');
  const copies = (path: string, times = 3) => copiesOf({ path, text }, names, times);

  it('has copies that link among themselves, and to what is not multiplied', () => {
    const [first, second] = copies('villages/a/index.id.md');
    expect(first?.path).toBe('villages/a-x1/index.id.md');
    expect(first?.text).toMatch(/^---\ntitle: A 2\n/);
    expect(first?.text).toContain('products:\n  b-x1:\n    - c-x1\ngroup: e\n');
    expect(first?.text).not.toContain('translates');
    expect(second?.text).toContain('[b](products/b-x2) di [d](kecamatan/d).[^c-x2]');
  });

  it('puts both languages of a copy at one point, and no two copies', () => {
    const point = (path: string, copy: number) =>
      /lat: .*\n.*lon: .*/.exec(copies(path)[copy]?.text ?? '')?.[0];
    expect(point('villages/a/index.id.md', 0)).toBe(point('villages/a/index.en.md', 0));
    expect(point('villages/a/index.id.md', 0)).not.toBe(point('villages/a/index.id.md', 1));
  });

  it('has each kecamatan and group once, and is itself the first', () => {
    expect(copies('kecamatan/d/index.id.md')).toEqual([]);
    expect(copies('groups/e/index.id.md')).toEqual([]);
    expect(copies('villages/a/index.id.md', 1)).toEqual([]);
    expect(copies('sources/c.yaml').map(({ path }) => path)).toEqual([
      'sources/c-x1.yaml',
      'sources/c-x2.yaml',
    ]);
  });
});
