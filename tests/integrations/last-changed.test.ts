import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastChanged, readLog } from '../../src/integrations/last-changed.ts';
import { serializer, type Item } from '../../src/integrations/sitemap.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

function commit(date: string, slug: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      stdio: 'pipe',
    });
  git('init', '--quiet');
  mkdirSync(join(folder, 'content/villages', slug), { recursive: true });
  writeFileSync(join(folder, 'content/villages', slug, 'index.id.md'), date);
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
}

describe('when an entry last changed', () => {
  test('is the newest commit that touched one of its files', () => {
    commit('2026-01-01T10:00:00+07:00', 'lama');
    commit('2026-02-01T10:00:00+07:00', 'baru');
    commit('2026-03-01T10:00:00+07:00', 'baru');
    expect([...lastChanged(folder)]).toEqual([
      ['villages/baru', '2026-03-01T10:00:00+07:00'],
      ['villages/lama', '2026-01-01T10:00:00+07:00'],
    ]);
  });

  test('is not known in an archive', () => {
    expect(lastChanged(folder).size).toBe(0);
  });

  test('is not known in a shallow clone', () => {
    commit('2026-01-01T10:00:00+07:00', 'lama');
    commit('2026-02-01T10:00:00+07:00', 'baru');
    const clone = join(folder, 'clone');
    const from = `file://${folder}`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', from, clone], { stdio: 'pipe' });
    expect(lastChanged(clone).size).toBe(0);
  });

  test('is not read from files that belong to no entry', () => {
    const log = '#2026-01-01T00:00:00Z\n\ncontent/README.md\ncontent/sources/a.yaml\nsrc/a.ts\n';
    expect(readLog(log).size).toBe(0);
  });
});

describe('the sitemap', () => {
  const changed = new Map([
    ['villages/lama', '2026-01-01T10:00:00+07:00'],
    ['villages/baru', '2026-03-01T10:00:00+07:00'],
    ['groups/mebel', '2026-02-01T00:00:00Z'],
  ]);
  const of = (path: string, base = '') => {
    vi.stubEnv('SITE_URL', 'https://guide.example');
    vi.stubEnv('BASE_PATH', base);
    return serializer(changed)<Item>({ url: `https://guide.example${path}` });
  };

  test.each([
    ['an entry', '/desa/lama/', '2026-01-01T03:00:00.000Z'],
    ['the other language', '/en/villages/lama/', '2026-01-01T03:00:00.000Z'],
    ['a list, by its newest entry', '/desa/', '2026-03-01T03:00:00.000Z'],
    ['a group', '/en/products/groups/mebel/', '2026-02-01T00:00:00.000Z'],
    ['all groups', '/produk/kelompok/', '2026-02-01T00:00:00.000Z'],
    ['a page that no entry makes', '/tentang/', undefined],
    ['an entry that Git does not know', '/desa/entah/', undefined],
  ])('dates %s', (_, path, lastmod) => {
    expect(of(path)).toMatchObject(lastmod ? { lastmod } : {});
    expect('lastmod' in of(path)).toBe(lastmod !== undefined);
  });

  test.each([
    ['', '/desa/lama/', '/en/villages/lama/'],
    ['', '/produk/kelompok/mebel/', '/en/products/groups/mebel/'],
    ['', '/', '/en/'],
    ['/kriya/', '/kriya/wisata/', '/kriya/en/places/'],
  ])('below "%s" pairs %s with %s', (base, id, en) => {
    const links = [
      { lang: 'id', url: `https://guide.example${id}` },
      { lang: 'en', url: `https://guide.example${en}` },
    ];
    expect(of(id, base).links).toEqual(links);
    expect(of(en, base).links).toEqual(links);
  });
});
