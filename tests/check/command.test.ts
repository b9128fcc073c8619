import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { run } from '../../src/commands/check.ts';
import { environmentLocale } from '../../src/integrations/check.ts';
import { add, good, replace, settings, type Files } from './tree.ts';

let root = '';
let printed: string[] = [];

/** Writes a content folder to the disk. */
function write(files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, 'content', dirname(path)), { recursive: true });
    writeFileSync(join(root, 'content', path), content);
  }
  return join(root, 'content');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  vi.stubEnv('CI', '');
  vi.stubEnv('GITHUB_ACTIONS', '');
  vi.stubEnv('GUIDE_DATE', settings.today);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('npm run check', () => {
  const spoilt = replace('events/pesta/index.id.md', 'feast', 'feest')(good);

  it('is content with a good folder', async () => {
    expect(await run([write(good), '--lang', 'en'])).toBe(0);
    expect(printed).toEqual(['The content: no problems.']);
  });
  it('fails on an error, and speaks the language that it is asked for', async () => {
    expect(await run([write(spoilt), '--lang', 'id'])).toBe(1);
    expect(printed.join('\n')).toContain('kesalahan: "feest" bukan pilihan untuk "type".');
  });
  it('does not fail on a warning alone', async () => {
    const source = String(good['sources/berita-dua.yaml']);
    expect(await run([write(add('sources/lain.yaml', source)(good)), '--lang', 'en'])).toBe(0);
    expect(printed.join('\n')).toContain('0 errors, 1 warning, in 1 file.');
  });
  it('speaks the language of the environment', async () => {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    await run([write(spoilt)]);
    expect(printed.join('\n')).toContain('error: "feest" is not a choice');
  });
  it('mends with --fix what is safe, says each change, and reports the rest', async () => {
    const village = 'villages/kampung-satu/index.id.md';
    const wrong = replace(village, '-6.374428', '-6,374428')(spoilt);
    const dir = write(replace(village, '2024-05', '31/02/2024')(wrong));
    expect(await run([dir, '--fix', '--lang', 'en'])).toBe(1);
    expect(printed[0]).toBe(
      [
        'content/events/pesta/index.id.md:6 "feest" -> "feast"',
        'content/villages/kampung-satu/index.id.md:9 "-6,374428" -> "-6.374428"',
        '',
      ].join('\n'),
    );
    expect(printed[1]).toMatch(/The content: 1 error, 0 warnings, in 1 file\.$/);
    expect(readFileSync(join(dir, village), 'utf8')).toBe(
      String(replace(village, '2024-05', '31/02/2024')(good)[village]),
    );
  });
  it('annotates on a CI host', async () => {
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    await run([write(spoilt), '--lang', 'en']);
    expect(printed[0]).toMatch(/^::error file=content\/events\/pesta\/index.id.md,line=6,col=1,/);
  });
  it.each([[['--lang', 'fr']], [['--links']], [['a', 'b']]])(
    'says how it is used for %j',
    async (args) => {
      expect(await run(args)).toBe(1);
      expect(printed).toEqual(['npm run check -- [--fix] [--lang id|en] [folder]']);
    },
  );
  it('says that there is no such folder', async () => {
    expect(await run([join(root, 'nowhere'), '--lang', 'en'])).toBe(1);
    expect(printed.join('\n')).toContain('The folder "nowhere" does not exist or is empty.');
  });
});

describe('files of the disk', () => {
  it('finds a picture that is too large, and a file that leads nowhere', async () => {
    const dir = write(add('villages/kampung-satu/bengkel.jpg', new Uint8Array(8_000_001))(good));
    symlinkSync(join(root, 'nowhere'), join(dir, 'terms/anyam/index.id.mdx'));
    rmSync(join(dir, 'terms/anyam/index.en.md'));
    symlinkSync(join(root, 'nowhere'), join(dir, 'terms/anyam/index.en.md'));
    const found = (await checkContent(dir, settings)).map(({ file, code }) => `${file} ${code}`);
    expect(found).toEqual([
      'content/terms/anyam/index.en.md unreadable',
      'content/terms/anyam/index.id.mdx wrong-extension',
      'content/villages/kampung-satu/bengkel.jpg picture-too-big',
    ]);
  });
  it('passes over hidden files', async () => {
    expect(await checkContent(write(add('.DS_Store', 'x')(good)), settings)).toEqual([]);
  });
});

describe('the language of the environment', () => {
  it.each([
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LC_ALL: 'id_ID', LANG: 'en_US' }, 'id'],
    [{ LANG: 'C.UTF-8' }, 'id'],
    [{}, 'id'],
  ])('%j means %s', (env, locale) => expect(environmentLocale(env)).toBe(locale));
});
