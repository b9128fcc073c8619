import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as translated } from '../../src/commands/translated.ts';
import { run as worklist } from '../../src/commands/worklist.ts';
import { good, replace, settings } from '../check/tree.ts';

const words = 'villages/kampung-satu/index.en.md';
let root = '';
let printed: string[] = [];
const content = () => join(root, 'content');
const text = () => readFileSync(join(content(), words), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'worklist-'));
  const files = replace('villages/kampung-satu/index.id.md', 'Ringkasan.', 'Lain.')(good);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(content(), dirname(path)), { recursive: true });
    writeFileSync(join(content(), path), bytes);
  }
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  vi.stubEnv('GUIDE_DATE', settings.today);
  vi.stubEnv('LANG', 'en_GB.UTF-8');
  vi.stubEnv('LC_ALL', '');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('npm run worklist', () => {
  it('is no failure', async () => {
    expect(await worklist([content()])).toBe(0);
    expect(printed[0]).toMatch(/^Figures, opening hours and contacts that have grown old: 1/);
  });
  it('gives a table', async () => {
    expect(await worklist([content(), '--format', 'csv'])).toBe(0);
    const { data, errors } = parse<Record<string, string>>(printed[0] ?? '', { header: true });
    expect(errors).toEqual([]);
    expect(data.find(({ list }) => list === 'unknown')).toEqual({
      list: 'unknown',
      kind: 'village',
      entry: 'villages/kampung-satu',
      file: 'content/villages/kampung-satu/index.id.md',
      line: '24',
      what: 'Apakah menerima tamu',
      since: '',
    });
  });
  it('refuses what it does not know', async () => {
    expect(await worklist(['--format', 'pdf'])).toBe(1);
    expect(printed[0]).toMatch(/^npm run worklist -- /);
  });
});

describe('npm run translated', () => {
  it('marks what is named, by its name or its file, and nothing else of it', async () => {
    const before = text();
    expect(await translated([`content/${words}`, '--content', content()])).toBe(0);
    expect(printed).toEqual(['Translations marked: 1.']);
    const line = /^translates: .*$/m;
    expect(text()).not.toBe(before);
    expect(text().replace(line, '')).toBe(before.replace(line, ''));
    await translated(['villages/kampung-satu', '--content', content()]);
    expect(printed.at(-1)).toBe('Translations marked: 0.');
  });
  it('leaves with --new what bears a mark already', async () => {
    const before = text();
    expect(await translated(['--new', '--content', content()])).toBe(0);
    expect(text()).toBe(before);
  });
  it.each([[['villages/nowhere']], [[]]])('refuses %j', async (args) => {
    expect(await translated([...args, '--content', content()])).toBe(1);
  });
});
