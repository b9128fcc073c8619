/** Another regency: the same code, with `content/`, `src/geo/` and the constants of `src/site.ts` replaced. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDist } from '../../src/commands/jobs/table.ts';
import { root } from '../../src/commands/tool.ts';
import { copyOfTree, runIn } from './copy.ts';

/** The constants that are another regency's own. */
const constants: [from: RegExp, to: string][] = [
  [/name: 'Kriya Lebak'/, "name: 'Kriya Pandeglang'"],
  [/'Kabupaten Lebak'/, "'Kabupaten Pandeglang'"],
  [/'Lebak Regency'/, "'Pandeglang Regency'"],
  [/regionName: 'Lebak'/, "regionName: 'Pandeglang'"],
  [/regionCode: '36\.02'/, "regionCode: '36.01'"],
  [/'guides\/keadaan-darurat'/, "''"],
  [/bounds: \[[^\]]*\]/, 'bounds: [-7.02, 105.1, -6.2, 106.25]'],
];

let copy = '';

function replaceIn(path: string, changes: readonly [RegExp, string][]): void {
  const file = join(copy, path);
  const text = changes.reduce(
    (before, [from, to]) => {
      expect(before, `${path}: ${from.source}`).toMatch(from);
      return before.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

const run = (...args: string[]): string => runIn(copy, args);

beforeAll(() => {
  copy = copyOfTree('another-regency', 'content');
  cpSync(join(root, 'tests/fixtures/another-regency'), copy, { recursive: true });
  replaceIn('src/site.ts', constants);
  replaceIn('src/geo/protected.ts', [[/\{ desa: '36\.02\.06\.2001'.*\},/, '']]);
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true }));

/** Tests of the built guide that hold of any guide, however small. */
const files = [
  'every-link-leads-somewhere',
  'every-page-has-its-head',
  'every-page-is-valid',
  'older-translations-say-so',
  'the-budgets-are-kept',
  'the-headers-are-written',
  'the-policy-holds',
];
/** Those that count on a large guide, so that none of them passes over nothing. */
const ofLarge = '^(?!.*(?:are many|of the few longest|is also not much for)).*$';

describe('the guide of another regency', () => {
  it('has content in which the check finds nothing', () => {
    expect(run('check', '--lang', 'en')).toContain('The content: no problems.');
  });
  it('builds, and names no other regency', () => {
    run('build', '--into', testDist);
    const pages = readdirSync(join(copy, testDist), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(?:html|webmanifest|xml)$/.test(path),
    );
    const text = (path: string) => readFileSync(join(copy, testDist, path), 'utf8');
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((path) => text(path).includes('Lebak'))).toEqual([]);
    expect(text('index.html')).toContain('Kabupaten Pandeglang');
  });
  it('passes the tests of a built guide as they are', () => {
    expect(run('test', 'site', ...files, '-t', ofLarge)).toMatch(/\n[1-9]\d* passed, 0 failed/);
  });
  it('takes a first village with one command', () => {
    expect(run('new', 'village', '--name', 'Carita', '--desa', '36.01.28')).toContain(
      'content/villages/carita',
    );
    const facts = readFileSync(join(copy, 'content/villages/carita/index.id.md'), 'utf8');
    expect(facts).toMatch(/^(?:desa|kecamatan): 36\.01\./m);
  });
});
