import { describe, expect, it } from 'vitest';
import { all, attribute, base, decoded, files, listed, origin, text, textOf } from './built.ts';
import type { BuiltPage } from './built.ts';

interface Thing {
  '@type': string | string[];
  name?: string;
  description?: string;
  [key: string]: unknown;
}

const scripts = ({ html }: BuiltPage) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, body = '']) => body,
  );
const thingsOf = (page: BuiltPage): Thing[] =>
  scripts(page).flatMap((body) => (JSON.parse(body) as { '@graph': Thing[] })['@graph']);

const told = listed.map((page) => ({ page, things: thingsOf(page) }));
const meta = ({ root }: BuiltPage, property: string) =>
  all(root, `meta[property="${property}"]`).map((each) => attribute(each, 'content'));

describe('the JSON-LD of a page', () => {
  it('is one document with at least one thing on every page', () => {
    const wrong = told.filter(({ page, things }) => scripts(page).length !== 1 || !things.length);
    expect(wrong.map(({ page }) => page.file)).toEqual([]);
  });

  it('leads by full addresses to pages that are there', () => {
    const addresses = told.flatMap(({ page, things }) =>
      [...JSON.stringify(things).matchAll(/"(?:url|item|contentUrl)":"([^"]*)"/g)].map(
        ([, value = '']) => [page.file, value] as const,
      ),
    );
    expect(addresses.length).toBeGreaterThan(1000);
    const lost = addresses.filter(([, value]) => {
      if (!value.startsWith(`${origin}${base}`)) return true;
      const path = decoded(value.slice(origin.length + base.length)).replace(/#.*$/, '');
      return !files.has(path) && !files.has(`${path}index.html`);
    });
    expect(lost).toEqual([]);
  });

  it('rates nothing and offers nothing of its own', () => {
    const words = /"(aggregateRating|review|offers)"/;
    expect(told.filter(({ page }) => scripts(page).some((each) => words.test(each)))).toEqual([]);
  });
});

describe('the preview of a page', () => {
  it('has its title, its description and its address', () => {
    const wrong = listed.filter((page) => {
      const [description] = all(page.root, 'meta[name="description"]');
      return (
        meta(page, 'og:title').length !== 1 ||
        meta(page, 'og:url').join() !== `${origin}${page.path}` ||
        meta(page, 'og:description').join() !== (description && attribute(description, 'content'))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the sitemap', () => {
  const sitemap = textOf('sitemap-0.xml');
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, value]) => value);

  it('names every page', () => {
    expect(addresses.toSorted()).toEqual(listed.map(({ path }) => `${origin}${path}`).sort());
  });

  it('gives each its two languages', () => {
    const pairs = sitemap.match(/<xhtml:link rel="alternate" hreflang="(id|en)"/g) ?? [];
    expect(pairs).toHaveLength(2 * addresses.length);
  });
});

describe('a closure', () => {
  const paths = ['desa/kaduketug/', 'en/places/ciboleger/', 'rute/tenun-di-gerbang-kanekes/'];
  it.each(paths)('is told of at %s', (path) => {
    const page = listed.find(({ file }) => file === `${path}index.html`);
    const notices = page ? all(page.root, 'p.notice').map(text) : [];
    expect(notices.filter((each) => each.startsWith('Kawalu:'))).toHaveLength(1);
  });

  it('is told of on no page that it does not touch', () => {
    const page = listed.find(({ file }) => file === 'desa/pasir-ona/index.html');
    expect(page && all(page.root, 'p.notice').map(text)).toEqual([]);
  });
});
