import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { run as check } from '../../src/commands/check.ts';
import { handbook } from '../../src/commands/handbook.ts';
import { run as make } from '../../src/commands/new.ts';
import { run as translated } from '../../src/commands/translated.ts';
import { jpeg } from '../check/tree.ts';

/** The commands of the ten-minute path, in each language, as their words. */
const paths = readFileSync(handbook, 'utf8')
  .split(/^## (?:Sepuluh menit|The first ten minutes).*$/m)
  .slice(1)
  .map((part) => part.split(/^## /m)[0] ?? '')
  .map((part) => [...part.matchAll(/npm run (new|translated) -- ([^`\n]+)/g)])
  .map((found) =>
    found.map(([, command = '', rest = '']) => ({
      command,
      args: [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    })),
  );

let content = '';
const printed: string[] = [];

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  vi.stubEnv('GUIDE_DATE', '2026-11-21');
  vi.stubEnv('CI', '');
  vi.stubEnv('GITHUB_ACTIONS', '');
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Does what the handbook says between the commands: fills lines in, and writes a text below. */
function fill(path: string, lines: Record<string, string>, text = ''): void {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  const filled = Object.entries(lines).reduce((all, [key, value]) => {
    const line = new RegExp(`^(?:# )?${key}:.*$(?:\n# {2,}.*$)*`, 'm');
    expect(all, `${path} ${key}`).toMatch(line);
    return all.replace(line, () => `${key}:${value.startsWith('\n') ? '' : ' '}${value}`);
  }, before);
  writeFileSync(file, `${filled}${text}\n`);
}

const village = 'villages/kampung-contoh';

function write(): void {
  const says = '\n  - Mats are woven at home.';
  fill('sources/koran-contoh-1.yaml', { publisher: 'Koran', url: 'https://koran.example/1', says });
  const cited = '[^koran-contoh-1]';
  const facts = { summary: 'Kampung tikar pandan.', sources: '[koran-contoh-1]' };
  const record = `\n  tikar.jpg:\n    alt: Tikar\n    credit: Nama\n    licence: CC BY-SA 4.0\n    consent: tanpa orang`;
  fill(`${village}/index.id.md`, { ...facts, pictures: record }, `Tikar dianyam.${cited}`);
  writeFileSync(join(content, village, 'tikar.jpg'), jpeg);
  const alt = 'Mat weavers.\npictures:\n  tikar.jpg:\n    alt: A mat';
  fill(`${village}/index.en.md`, { summary: alt }, `Mats are woven.${cited}`);
}

it.each([
  ['Indonesian', 0],
  ['English', 1],
])('the ten minutes of the %s handbook lead to a village without a problem', async (_, which) => {
  content = join(mkdtempSync(join(tmpdir(), 'ten-minutes-')), 'content');
  cpSync(join(handbook, '..'), content, { recursive: true });
  const [source, entry, mark] = paths[which] ?? [];
  expect([source, entry, mark].map((each) => each?.command)).toEqual(['new', 'new', 'translated']);
  expect(await make([...(source?.args ?? []), '--content', content])).toBe(0);
  expect(await make([...(entry?.args ?? []), '--content', content])).toBe(0);
  expect(await check([content])).toBe(1);
  write();
  expect(await translated([...(mark?.args ?? []), '--content', content])).toBe(0);
  fill(`${village}/index.id.md`, { draft: 'false' });
  printed.length = 0;
  expect(await check([content])).toBe(0);
  const own = printed.join('\n').split('\n\n').filter((block) => block.includes('contoh')); // prettier-ignore
  expect(own.map((block) => block.split('\n')[0])).toEqual([
    expect.stringMatching(/kampung-contoh\/index\.id\.md:1:1 .*(?:menaut|links)/),
  ]);
  rmSync(join(content, '..'), { recursive: true });
});
