import { describe, expect, it } from 'vitest';
import { annotations, checkTree, report } from '../../src/check/index.ts';
import { add, good, replace, settings, treeOf } from './tree.ts';

const village = 'villages/kampung-satu/index.id.md';
const problems = checkTree(
  treeOf(
    [
      replace(village, 'bilik: berita-satu', 'bilik: berita-stu'),
      add('sources/berita-tiga.yaml', String(good['sources/berita-dua.yaml'])),
    ].reduce((files, spoil) => spoil(files), good),
  ),
  settings,
);

describe('the report', () => {
  it('says in Indonesian what is wrong, where, and what to write', () => {
    expect(report(problems, 'id')).toBe(
      [
        'content/sources/berita-tiga.yaml:1:1 peringatan: Sumber "berita-tiga" tidak dikutip oleh entri mana pun.',
        '    Kutip, atau hapus berkasnya.',
        '    | title: Berita dua',
        '',
        'content/villages/kampung-satu/index.id.md:14:3 kesalahan: Sumber "berita-stu" tidak ada di sources/.',
        '    Maksudnya "berita-satu"?',
        '    |   bilik: berita-stu',
        '    jadi:',
        '    |   bilik: berita-satu',
        '',
        'Isi panduan: 1 kesalahan, 1 peringatan, dalam 2 berkas.',
      ].join('\n'),
    );
  });
  it('says it in English', () => {
    expect(report(problems, 'en')).toContain('error: There is no source "berita-stu" in sources/.');
    expect(report(problems, 'en')).toMatch(/The content: 1 error, 1 warning, in 2 files\.$/);
    expect(report([], 'en')).toBe('The content: no problems.');
  });
  it('shows of a long line the part around the mistake', () => {
    const long = replace(
      'places/tugu/index.en.md',
      'Text.',
      `${'a '.repeat(200)}[^nobody] ${'b '.repeat(200)}`,
    );
    const lines = report(checkTree(treeOf(long(good)), settings), 'en').split('\n');
    const quoted = lines.find((line) => line.includes('|')) ?? '';
    expect(quoted).toContain('[^nobody]');
    expect(quoted.length).toBeLessThan(140);
  });
  it.each([
    [120, 1, /^a{120}$/],
    [121, 1, /^a{120}\.\.\.$/],
    [200, 51, /^a{120}\.\.\.$/],
    [200, 52, /^\.\.\.a{120}\.\.\.$/],
    [200, 131, /^\.\.\.a{120}$/],
    [200, 200, /^\.\.\.a{120}$/],
  ])('shows of %d letters those around the %dth', (length, column, shown) => {
    const [first] = problems;
    if (!first) throw new Error('no problem');
    const lines = report([{ ...first, excerpt: 'a'.repeat(length), column }], 'en').split('\n');
    expect(lines.find((line) => line.startsWith('    | '))?.slice(6)).toMatch(shown);
  });
  it('counts many as many', () => {
    const [first] = problems;
    const many = ['a', 'b'].flatMap((file) =>
      (['error', 'warning'] as const).map((severity) => ({ ...first, file, severity })),
    ) as typeof problems;
    expect(report(many, 'en')).toMatch(/The content: 2 errors, 2 warnings, in 2 files\.$/);
  });
  it('gives GitHub one command a problem, with its signs escaped', () => {
    const [warning = '', error = ''] = annotations(problems, 'en').split('\n');
    expect(warning).toMatch(
      /^::warning file=content\/sources\/berita-tiga.yaml,line=1,col=1,title=unused-source::/,
    );
    expect(error).toBe(
      '::error file=content/villages/kampung-satu/index.id.md,line=14,col=3,title=unknown-source::' +
        'There is no source "berita-stu" in sources/.%0ADid you mean "berita-satu"?%0A  bilik: berita-satu',
    );
    const strange = problems.slice(0, 1).map((each) => ({ ...each, file: 'a,b:c%.md' }));
    expect(annotations(strange, 'en')).toContain('file=a%2Cb%3Ac%25.md,');
  });
});
