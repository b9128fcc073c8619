import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { all, attribute, base, listed, origin, pages, text } from './built.ts';
import type { BuiltPage } from './built.ts';

const lang = ({ root }: BuiltPage) => attribute(all(root, 'html')[0] ?? root, 'lang') ?? '';
const title = ({ root }: BuiltPage) => all(root, 'title').map(text).join(' | ');
const meta = ({ root }: BuiltPage, name: string) =>
  all(root, 'meta')
    .filter((each) => attribute(each, 'name') === name)
    .map((each) => attribute(each, 'content') ?? '');
const isEnglish = ({ path }: BuiltPage) => path.startsWith(`${base}en/`);

const linksOf = ({ root }: BuiltPage, rel: string) =>
  all(root, 'link')
    .filter((each) => attribute(each, 'rel') === rel)
    .map((each) => [attribute(each, 'hreflang') ?? '', attribute(each, 'href') ?? ''] as const);

/** The pages for which something does not hold, so that a failure names them. */
const wrong = (list: readonly BuiltPage[], holds: (page: BuiltPage) => boolean) =>
  list.filter((page) => !holds(page)).map(({ file }) => file);

describe('every page', () => {
  it('has one first heading, with words', () => {
    const one = ({ root }: BuiltPage) => {
      const [first, ...more] = all(root, 'h1').map(text);
      return more.length === 0 && (first ?? '') !== '';
    };
    expect(wrong(pages, one)).toEqual([]);
  });

  it('says its language, that of its address', () => {
    expect(wrong(listed, (page) => lang(page) === (isEnglish(page) ? 'en' : 'id'))).toEqual([]);
  });

  it.each(locales)('has a title that no other page in %s has', (locale) => {
    const titles = listed.filter((page) => lang(page) === locale).map(title);
    expect(titles.filter((each, at) => titles.indexOf(each) !== at)).toEqual([]);
    expect(titles.filter((each) => each.trim() === '' || each.includes('|'))).toEqual([]);
  });

  it('has one description of a readable length', () => {
    const one = (page: BuiltPage) => {
      const [first = '', ...more] = meta(page, 'description');
      return more.length === 0 && first.length >= 20 && first.length <= 200;
    };
    expect(wrong(pages, one)).toEqual([]);
  });

  it('fits a narrow screen and lets the reader zoom', () => {
    const free = (page: BuiltPage) =>
      meta(page, 'viewport').join() === 'width=device-width, initial-scale=1';
    expect(wrong(pages, free)).toEqual([]);
  });
});

describe('the languages of a page', () => {
  const byAddress = new Map(listed.map((page) => [`${origin}${page.path}`, page]));
  const pairs = (page: BuiltPage) => new Map(linksOf(page, 'alternate'));

  it('has its own address as canonical', () => {
    const own = (page: BuiltPage) =>
      linksOf(page, 'canonical')
        .map(([, href]) => href)
        .join() === `${origin}${page.path}`;
    expect(wrong(listed, own)).toEqual([]);
  });

  it('names itself, its translation and the first language', () => {
    const complete = (page: BuiltPage) => {
      const found = pairs(page);
      return (
        [...found.keys()].join() === 'id,en,x-default' &&
        found.get(lang(page)) === `${origin}${page.path}` &&
        found.get('x-default') === found.get('id')
      );
    };
    expect(wrong(listed, complete)).toEqual([]);
  });

  it('names a translation that names it back', () => {
    const back = (page: BuiltPage) =>
      locales.every((locale) => {
        const other = byAddress.get(pairs(page).get(locale) ?? '');
        return (
          other !== undefined &&
          lang(other) === locale &&
          pairs(other).get(lang(page)) === `${origin}${page.path}`
        );
      });
    expect(wrong(listed, back)).toEqual([]);
  });

  it('is what its language switch leads to', () => {
    const same = (page: BuiltPage) => {
      const [link] = all(page.root, 'header a[hreflang]');
      const to = link && attribute(link, 'href');
      return (
        to !== undefined && `${origin}${to}` === pairs(page).get(isEnglish(page) ? 'id' : 'en')
      );
    };
    expect(wrong(listed, same)).toEqual([]);
  });

  it('is not said of the page for what is not there', () => {
    const lost = pages.filter(({ file }) => file === '404.html');
    expect(lost.flatMap((page) => linksOf(page, 'alternate'))).toEqual([]);
    expect(lost.flatMap((page) => linksOf(page, 'canonical'))).toEqual([]);
  });
});
