import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/index.ts';
import { run } from '../../src/commands/new.ts';
import { entryFrom } from '../../src/commands/new/answers.ts';
import { asValue } from '../../src/commands/new/draft.ts';
import { writeFolder } from '../../src/commands/new/write.ts';
import { checkSettings } from '../../src/integrations/check.ts';
import { folders, kinds } from '../../src/model/kinds.ts';

let content = '';
let printed: string[] = [];

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'new-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
  vi.stubEnv('GUIDE_DATE', '2026-11-21');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

const make = (...args: string[]) => run([...args, '--content', content, '--lang', 'id']);
const text = (path: string) => readFileSync(join(content, path), 'utf8');
const fieldsIn = (path: string) => parse(text(path).split('---')[1] ?? '') as unknown;

describe.each(kinds)('a new %s', (kind) => {
  it('is a draft in two files, whose gaps the check names and nothing else', async () => {
    expect(await make(kind, '--name', 'Nama Percobaan')).toBe(0);
    expect(readdirSync(join(content, folders[kind]))).toEqual(['nama-percobaan']);
    const found = await checkContent(content, checkSettings());
    const codes = new Set(found.map(({ code }) => code));
    expect(fieldsIn(`${folders[kind]}/nama-percobaan/index.id.${kind === 'lesson' ? 'mdx' : 'md'}`))
      .toMatchObject({ title: 'Nama Percobaan', draft: true, checked: '2026-11', summary: null }); // prettier-ignore
    for (const gap of ['empty-field', 'no-area', 'empty-text']) codes.delete(gap as never);
    expect([...codes]).toEqual([]);
    expect(printed.join('\n')).toContain('Kolom "summary" kosong.');
  });
});

describe('where a new entry is', () => {
  it('is proposed from the name, with the point of the desa', async () => {
    expect(await make('village', '--name', 'Citeras')).toBe(0);
    expect(fieldsIn('villages/citeras/index.id.md')).toMatchObject({
      desa: '36.02.14.2009',
      location: { lat: -6.3404, lon: 106.3155, precision: 'village', source: 'kemendagri-2025' },
    });
    expect(printed[0]).toBe(
      'Usul menurut namanya: 36.02.14.2009 Citeras, Kecamatan Rangkasbitung. Periksa.',
    );
  });
  it('is only as exact as what is known', async () => {
    await make('maker', '--name', 'Bengkel', '--desa', '36.02.14');
    expect(fieldsIn('makers/bengkel/index.id.md')).toMatchObject({
      kecamatan: '36.02.14',
      location: { precision: 'kecamatan' },
    });
  });
  it('is no point in adat land', async () => {
    await make('village', '--name', 'Kampung', '--desa', 'Kanekes');
    expect(fieldsIn('villages/kampung/index.id.md')).not.toHaveProperty('location');
    expect(printed).toContain(
      'Koordinatnya tidak diusulkan: tanah adat, atau titiknya tidak diketahui.',
    );
  });
  it('must be said by code where several desa bear the name', async () => {
    expect(await make('village', '--name', 'Kampung', '--desa', 'Mekarjaya')).toBe(1);
    expect(printed[0]).toMatch(/^"Mekarjaya" ada beberapa; beri kodenya dengan --desa:\n36\.02\./);
    expect(readdirSync(content)).toEqual([]);
  });
  it('is asked again under the name that is nearest', async () => {
    expect(await make('village', '--name', 'Kampung', '--desa', 'Rangkasbitng')).toBe(1);
    expect(printed[0]).toContain('Maksudnya "Rangkasbitung');
  });
});

describe('a new source', () => {
  it('is one file, whose gaps the check names', async () => {
    expect(
      await make('sumber', '--name', 'Perajin: tikar pandan dari Citeras dan sekitarnya'),
    ).toBe(0);
    const path = 'sources/perajin-tikar-pandan-dari-citeras-dan.yaml';
    expect(parse(text(path))).toEqual({
      title: 'Perajin: tikar pandan dari Citeras dan sekitarnya',
      publisher: null,
      read: '2026-11',
      says: null,
    });
    expect(readdirSync(join(content, 'sources'))).toHaveLength(1);
    expect(printed.join('\n')).toContain('Kolom "publisher" kosong.');
  });
  it('is never written over another', async () => {
    await make('source', '--name', 'Satu');
    expect(await make('source', '--name', 'Dua', '--slug', 'satu')).toBe(1);
    expect(text('sources/satu.yaml')).toContain('title: Satu');
    expect(await make('source', '--name', 'Dua', '--slug', 'Dua Tiga')).toBe(1);
  });
});

describe('a new entry', () => {
  it('is never written over another', async () => {
    await make('term', '--name', 'Koja');
    const before = text('terms/koja/index.id.md');
    expect(await make('term', '--name', 'KOJA')).toBe(1);
    expect(printed.at(-1)).toMatch(
      /terms\/koja sudah ada. Tidak ada yang ditulis; pilih nama lain dengan --slug.$/,
    );
    expect(text('terms/koja/index.id.md')).toBe(before);
  });
  it('leaves nothing half-written when writing fails', () => {
    const folder = join(content, 'terms', 'baru');
    expect(() => writeFolder(folder, { 'index.id.md': 'x', 'a/b/c': 'y' })).toThrow();
    expect(readdirSync(join(content, 'terms'))).toEqual([]);
  });
  it.each([
    [['kapal', '--name', 'X'], 'Jenis "kapal" tidak ada. Yang ada: village (desa kriya)'],
    [['village', '--name', 'X', '--slug', 'Pasir Ona'], 'misalnya "pasir-ona"'],
    [['village', 'place', '--name', 'X'], 'npm run new -- [jenis atau sumber]'],
    [['village', '--name', ' '], 'npm run new -- [jenis atau sumber]'],
    [['--warna', 'merah'], 'npm run new --'],
  ])('is refused for %j', async (args, line) => {
    expect(await make(...args)).toBe(1);
    expect(printed.join('\n')).toContain(line);
    expect(existsSync(join(content, 'villages'))).toBe(false);
  });
  it('is made from questions, with a proposal for each', async () => {
    const answers = ['wisata', 'Curug Baru', '', 'Mekarjaya', '2'];
    const asked: string[] = [];
    const ask = (question: string, proposal = '') => {
      asked.push(`${question.split('\n').at(-1) ?? ''} [${proposal}]`);
      return Promise.resolve(answers[asked.length - 1] || proposal);
    };
    const entry = await entryFrom({}, 'id', ask, () => undefined);
    expect(entry).toMatchObject({ kind: 'place', name: 'Curug Baru', slug: 'curug-baru' });
    expect(entry.area?.name).toBe('Mekarjaya');
    expect(asked[2]).toBe('Nama folder, yang menjadi alamat [curug-baru]');
    expect(asked).toHaveLength(5);
  });
  it.each(['Kampung: Satu', '12', 'true', '#satu', "Jum'at", 'Café "X"', '- a', ''])(
    'bears the name %j as it is given',
    (name) => expect(parse(`title: ${asValue(name)}`)).toEqual({ title: name }),
  );
});
