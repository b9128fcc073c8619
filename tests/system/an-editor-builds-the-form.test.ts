import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkTree } from '../../src/check/index.ts';
import { formPolicy } from '../../src/exports/policy.ts';
import { entryFormat } from '../../src/form/file.ts';
import { buildTiny } from '../check/tiny-guide.ts';
import { good, marked, settings, treeOf, type Files } from '../check/tree.ts';

const { write } = entryFormat('village');

/** A village as the form holds it when somebody has filled it in. */
const village: Files = {
  'villages/kampung-coba/index.id.md': write({
    ...{ title: 'Kampung Coba', summary: 'Kampung tempat bilik dibuat.', sources: ['berita-satu'] },
    ...{ checked: '2026-11', draft: false, desa: '36.02.14.2017', aliases: [], figures: [] },
    unknown: [{ key: 'kunjungan', text: 'Apakah menerima tamu' }],
    location: {
      point: '{"type":"Point","coordinates":[106.269281,-6.374428]}',
      ...{ precision: 'village', source: ['berita-dua'] },
    },
    products: [{ slug: 'bilik', source: ['berita-satu'] }],
    body: 'Bilik dianyam di sini.[^berita-satu]',
  }),
  'villages/kampung-coba/index.en.md': write({
    ...{ title: 'Kampung Coba', summary: 'A hamlet where bilik is made.', products: [] },
    unknown: [{ key: 'kunjungan', text: 'Whether it takes visitors' }],
    body: 'Bilik is woven here.[^berita-satu]',
  }),
};

/** The good folder's only picture is none that can be shown. */
const pictures = /\npictures:[\s\S]*?(?=\n\w|\n---)/;
const withoutPictures = (all: Files): Files =>
  Object.fromEntries(
    Object.entries(all).flatMap(([path, text]) =>
      typeof text === 'string' ? [[path, text.replace(pictures, '')]] : [],
    ),
  );

const files = marked({ ...good, ...village });
let dist = '';
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

beforeAll(async () => {
  const built = await buildTiny('form-built', withoutPictures(files), { GUIDE_FORM: 'yes' });
  expect(built.output).toContain('Complete!');
  dist = join(built.folder, 'dist');
}, 180_000);

describe('a guide with the form', () => {
  it('has the village that was written in it, in both languages and without a problem', () => {
    const errors = checkTree(treeOf(files), settings).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
    expect(read('desa/kampung-coba/index.html')).toContain('Bilik dianyam di sini.');
    expect(read('en/villages/kampung-coba/index.html')).toContain('Bilik is woven here.');
  });

  it('has the form at /admin/ with a policy of its own and its fonts beside it', () => {
    expect(read('admin/index.html')).toContain(formPolicy);
    expect(read('admin/form.js')).toContain('Buka folder proyek');
    expect(read('admin/form.js')).not.toContain('cdn.jsdelivr.net');
    expect(read('_headers')).toContain(`/admin/*\n  Content-Security-Policy: ${formPolicy}`);
  });

  it('has it in no list of what is kept, found or told', () => {
    for (const list of ['offline/everything.json', 'offline/frame.json', 'sitemap-0.xml'])
      expect(read(list), list).not.toMatch(/admin\//);
    expect(existsSync(join(dist, 'pagefind'))).toBe(true);
    expect(read('data/checksums.txt')).not.toContain('admin/');
  });
});
