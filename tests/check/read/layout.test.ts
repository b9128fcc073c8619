/** What a file of content/ is, by its path alone. */
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/check/read/layout.ts';

const of = (path: string) => placeOf({ path, size: 1 }, 'content');

test.each([
  ['villages/ona/index.id.md', { is: 'page', kind: 'village', slug: 'ona', locale: 'id' }],
  ['villages/ona/index.en.md', { is: 'page', kind: 'village', slug: 'ona', locale: 'en' }],
  ['lessons/ona/index.id.mdx', { is: 'page', kind: 'lesson', slug: 'ona', locale: 'id' }],
  ['places/a/b.jpg', { is: 'picture', kind: 'place', slug: 'a', name: 'b.jpg' }],
  ['places/a/b.JPEG', { is: 'picture', kind: 'place', slug: 'a', name: 'b.JPEG' }],
  ['places/a/b.png', { is: 'picture', kind: 'place', slug: 'a', name: 'b.png' }],
  ['places/a/b.webp', { is: 'picture', kind: 'place', slug: 'a', name: 'b.webp' }],
  ['groups/a/drawing.svg', { is: 'drawing', kind: 'group', slug: 'a', name: 'drawing.svg' }],
  ['groups/a/drawing.SVG', { is: 'drawing', kind: 'group', slug: 'a', name: 'drawing.SVG' }],
  ['sources/berita-1.yaml', { is: 'source', id: 'berita-1' }],
])('%s is %j', (path, place) => expect(of(path)).toEqual(place));

test.each([
  ...['README.md', 'README.id.md', 'LICENSE', 'LICENSE.txt', 'redirects.yaml'],
  ...['Thumbs.db', 'villages/Thumbs.db', 'villages/ona/desktop.ini'],
])('%s is nothing to speak of', (path) => expect(of(path)).toEqual({ is: 'nothing' }));

/** What is said of a file that lies in the wrong place. */
const said = (path: string) => {
  const place = of(path);
  if (place.is !== 'wrong') return place.is;
  const { code, file, line, column, message, remedy } = place.problem;
  expect([file, line, column]).toEqual([`content/${path}`, 1, 1]);
  return [code, `${message.en} ${remedy?.en ?? ''}`];
};

describe('a file in the wrong place', () => {
  test.each([
    ['stray.txt', 'stray-file', 'stray.txt'],
    ['villages/ona.md', 'stray-file', 'ona.md'],
    ['villages/ona/deep/index.id.md', 'stray-file', 'index.id.md'],
    ['sources/deep/a.yaml', 'stray-file', 'a.yaml'],
    ['sources/a.txt', 'stray-file', 'a.txt'],
    ['sources/a.yaml.bak', 'stray-file', 'a.yaml.bak'],
    ['villages/ona/a.zip', 'stray-file', 'a.zip'],
    ['villages/ona/a.HEIC', 'picture-kind', 'a.HEIC'],
    ['villages/ona/naskah.docx', 'written-elsewhere', 'naskah.docx'],
    ['desa/ona/index.id.md', 'unknown-folder', 'villages'],
    ['villages/ona/a.jpg.txt', 'stray-file', 'a.jpg.txt'],
    ['villages/ona/indexes.md', 'stray-file', 'indexes.md'],
    ['villages/ona/my-index.md', 'stray-file', 'my-index.md'],
    ['villages/ona/xREADME.md', 'stray-file', 'xREADME.md'],
    ['villages/README.md', 'stray-file', 'README.md'],
    ['sources/a.yml', 'wrong-extension', 'a.yaml'],
    ['sources/a.yaml.txt', 'wrong-extension', 'a.yaml'],
    ['sources/a.YML', 'wrong-extension', 'a.yaml'],
    ['villages/ona/index.md', 'wrong-extension', 'index.id.md'],
    ['villages/ona/index.en.markdown', 'wrong-extension', 'index.en.md'],
    ['villages/ona/index_EN.md', 'wrong-extension', 'index.en.md'],
    ['villages/ona/index-en.txt', 'wrong-extension', 'index.en.md'],
    ['villages/ona/index.id.md.txt', 'wrong-extension', 'index.id.md'],
    ['villages/ona/index.de.md', 'wrong-extension', 'index.id.md'],
    ['villages/ona/index.id.mdx', 'wrong-extension', 'index.id.md'],
    ['lessons/ona/index.en.md', 'wrong-extension', 'index.en.mdx'],
    ['vilages/ona/index.id.md', 'unknown-folder', 'villages'],
    ['source/a.yaml', 'unknown-folder', 'sources'],
    ['zzz/a.yaml', 'unknown-folder', 'kecamatan, series, sources'],
  ])('%s: %s, %s', (path, code, words) => {
    expect(said(path)).toEqual([code, expect.stringContaining(words)]);
  });
});
