import { describe, expect, it } from 'vitest';
import { all, attribute, base, bytesOf, files, listed, origin, pages } from './built.ts';
import type { BuiltPage } from './built.ts';

const property = ({ root }: BuiltPage, name: string) =>
  all(root, 'meta')
    .filter((each) => attribute(each, 'property') === name)
    .map((each) => attribute(each, 'content') ?? '');

/** The file of a page's picture; empty where its address is not of this site. */
function fileOf(page: BuiltPage): string {
  const [address = ''] = property(page, 'og:image');
  const start = `${origin}${base}`;
  return address.startsWith(start) ? address.slice(start.length) : '';
}

const pictures = [...files].filter((file) => file.startsWith('social/'));
const wrong = (holds: (page: BuiltPage) => boolean) =>
  listed.filter((page) => !holds(page)).map(({ file }) => file);

describe('the picture beside a link to a page', () => {
  it('is there, once', () => {
    const there = (page: BuiltPage) =>
      property(page, 'og:image').length === 1 && files.has(fileOf(page));
    expect(wrong(there)).toEqual([]);
  });

  it('is as large as the page says', () => {
    const said = (page: BuiltPage) =>
      ['width', 'height'].flatMap((side) => property(page, `og:image:${side}`).map(Number));
    const real = (page: BuiltPage) => {
      const png = bytesOf(fileOf(page));
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    expect(wrong((page) => said(page).join() === real(page).join())).toEqual([]);
  });

  it('is told in words, in the language of the page', () => {
    const told = (page: BuiltPage) => {
      const [alt = '', ...more] = property(page, 'og:image:alt');
      const start = page.path.startsWith(`${base}en/`) ? 'Card ' : 'Kartu ';
      return more.length === 0 && alt.startsWith(start);
    };
    expect(wrong(told)).toEqual([]);
  });

  it('is of its own for each entry, in each language', () => {
    const entries = pages.filter(({ root }) => all(root, 'article.entry').length > 0);
    expect(new Set(entries.map(fileOf)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(100);
  });

  it('is drawn for a page, and of no weight to anybody who reads offline', () => {
    const named = new Set(listed.map(fileOf));
    expect(pictures.filter((file) => !named.has(file))).toEqual([]);
    const kept = bytesOf('offline/everything.json').toString('utf8');
    expect(kept).not.toContain('social/');
  });

  it('is small', () => {
    const large = pictures.filter((file) => bytesOf(file).length > 100_000);
    expect(large).toEqual([]);
    expect(files.has('social.json')).toBe(false);
  });
});
