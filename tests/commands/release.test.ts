import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataOf, sums } from '../../src/commands/release.ts';
import { changesIn, refIn } from '../../src/commands/release/entries.ts';
import { changeList, notes, type TitledChange } from '../../src/commands/release/notes.ts';
import { changesSince } from '../../src/commands/release/since.ts';

afterEach(() => vi.unstubAllEnvs());

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the changes since a release', () => {
  it.each([
    ['M\tcontent/villages/a/index.id.md', [{ ref: 'villages/a', how: 'changed' }]],
    ['M\tcontent/villages/a/index.en.md', [{ ref: 'villages/a', how: 'changed' }]],
    ['D\tcontent/villages/a/workshop.jpg', [{ ref: 'villages/a', how: 'changed' }]],
    ['A\tcontent/lessons/a/index.id.mdx', [{ ref: 'lessons/a', how: 'added' }]],
    ['D\tcontent/makers/a/index.id.md', [{ ref: 'makers/a', how: 'removed' }]],
    ['M\tcontent/sources/a.yaml', []],
    ['M\tcontent/README.md', []],
    ['M\tsrc/site.ts', []],
    ['', []],
  ])('%j', (diff, changes) => {
    expect(changesIn(diff)).toEqual(changes);
  });

  it('name each entry once, whatever the order of its files', () => {
    const files = ['index.id.md', 'index.en.md', 'a.jpg'];
    const lines = ['A', 'D'].flatMap((status) =>
      files.map((file) => `${status}\tcontent/places/${status.toLowerCase()}/${file}`),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(changesIn(shuffled.join('\n'))).toEqual([
          { ref: 'places/a', how: 'added' },
          { ref: 'places/d', how: 'removed' },
        ]);
      }),
    );
  });

  it('are told with titles, for all that this repository holds', () => {
    const all = changesSince('');
    const there = execFileSync('git', ['ls-files', 'content/villages/*/index.id.md'], {
      encoding: 'utf8',
    });
    const villages = there
      .trim()
      .split('\n')
      .map((path) => refIn(path));
    expect(all.filter(({ ref }) => ref.startsWith('villages/')).map(({ ref }) => ref)).toEqual(
      expect.arrayContaining(villages),
    );
    expect(all.find(({ ref }) => ref === 'villages/pasir-ona')?.titles.id).toBe('Pasir Ona');
  });
});

const change = (ref: string, how: TitledChange['how']): TitledChange => ({
  ref,
  how,
  titles: { id: `Judul ${ref}`, en: `Title ${ref}` },
});

describe('the notes', () => {
  const changes = [change('villages/a', 'added'), change('makers/b', 'removed')];

  it('list what is new and what is gone, with addresses only for what is there', () => {
    vi.stubEnv('SITE_URL', 'https://guide.example');
    expect(changeList(changes, 'id')).toBe(
      '### Baru (1)\n\n- [Judul villages/a](https://guide.example/desa/a/)\n\n' +
        '### Dihapus (1)\n\n- Judul makers/b\n',
    );
  });

  it('give a path where the guide has no home', () => {
    vi.stubEnv('SITE_URL', '');
    expect(changeList(changes, 'en')).toContain('- Title villages/a (`/en/villages/a/`)');
  });

  it('are in both languages, with what each file is', () => {
    const names = [
      'kriya-lebak-data-0.2.0.zip',
      'kriya-lebak-print-2026-11-21.zip',
      'kriya-lebak-site-0.2.0.zip',
      'kriya-lebak-usb-2026-11-21.zip',
      'kriya-lebak-zim-2026-11-21.zim',
      'sbom.cdx.json',
      'site-sha256.txt',
    ];
    const files = names.map((name) => ({ name, bytes: 12_345_678 }));
    const release = { version: '0.2.0', date: '2026-11-21', since: 'v0.1.0', changes, files };
    const text = notes(release);
    expect(text).toContain('## Kriya Lebak 0.2.0, 21 November 2026');
    for (const name of names) {
      expect(text.split(`- \`${name}\` (12,3 MB): `)).toHaveLength(2);
      expect(text.split(`- \`${name}\` (12.3 MB): `)).toHaveLength(2);
    }
    expect(text).not.toContain('\n\n\n');
    expect(text).toContain('Perubahan sejak v0.1.0');
    expect(text).toContain('Changes since v0.1.0');
    expect(notes({ ...release, since: '' })).toContain('The first release, with 2 entries.');
  });
});

describe('what is published', () => {
  const files = new Map([
    ['index.html', bytes('home')],
    ['data/index.html', bytes('page')],
    ['data/guide.gpx', bytes('abc')],
  ]);

  it('has checksums that sha256sum reads', () => {
    expect(sums(files).split('\n')[0]).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/guide.gpx',
    );
    expect(sums(files).trim().split('\n')).toHaveLength(3);
  });

  it('has the open data with its licence and no page', () => {
    expect([...dataOf(files).keys()]).toEqual(['data/guide.gpx', 'LICENSE']);
  });
});
