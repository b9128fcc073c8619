import { describe, expect, it } from 'vitest';
import { folderPage, modulesOf, readPage } from '../../src/editions/page.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="id" data-base="/"><head>${head}</head><body>${body}</body></html>`;
const folder = { base: '/', has: () => true };

/** The page at /desa/x/ as it stands in the folder. */
const made = (head: string, body: string, script?: string) =>
  folderPage(readPage(page(head, body)), 'desa/x/index.html', folder, script);

describe('a page of the folder', () => {
  it.each([
    ['a link', '<a href="/peta/?a=1#b">x</a>', '<a href="../../peta/index.html?a=1#b">x</a>'],
    ['a form', '<form action="/cari/"></form>', '<form action="../../cari/index.html"></form>'],
    [
      'a picture in several sizes',
      '<img src="/a.jpg" srcset="/a.jpg 320w, /b.jpg 640w">',
      '<img src="../../a.jpg" srcset="../../a.jpg 320w, ../../b.jpg 640w">',
    ],
    [
      'a picture in a drawing',
      '<svg><image href="/locator.svg"></image></svg>',
      '<svg><image href="../../locator.svg"></image></svg>',
    ],
    [
      'what is shown without script',
      '<noscript><a href="/desa/">x</a></noscript>',
      '<noscript><a href="../index.html">x</a></noscript>',
    ],
    [
      'a part that script copies',
      '<template><a href="/desa/">x</a></template>',
      '<template><a href="../index.html">x</a></template>',
    ],
    ['text that looks like markup', '<p>a &lt;a href="/x/"></p>', '<p>a &lt;a href="/x/"&gt;</p>'],
  ])('names files in %s', (_, before, after) => {
    expect(made('', before)).toBe(page('', after).replace('data-base="/"', 'data-base="../../"'));
  });

  it('says where the guide begins, at the root too', () => {
    const root = folderPage(readPage(page('', '')), 'index.html', folder, undefined);
    expect(root).toContain('data-base="./"');
  });

  it('has one classic script in place of its modules', () => {
    const modules =
      '<script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script>';
    expect(modulesOf(readPage(page('', modules)))).toEqual(['/_astro/a.js', '/_astro/b.js']);
    expect(made('', modules, 'scripts/1.js')).toBe(
      page('<script defer="" src="../../scripts/1.js"></script>', '').replace('="/"', '="../../"'),
    );
  });

  it.each([
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
    '<link rel="manifest" href="/manifest.webmanifest">',
    '<link rel="preload" as="fetch" href="/data/names.id.json">',
    '<link rel="alternate" hreflang="en" href="/en/">',
    '<meta property="og:title" content="x">',
    '<script type="application/ld+json">{}</script>',
  ])('is without %s', (element) => {
    expect(made(element, '')).toBe(made('', ''));
  });

  it('keeps its own full address, which files for other programs name', () => {
    const canonical = '<link rel="canonical" href="https://guide.example/desa/x/">';
    expect(made(canonical, '')).toContain(canonical);
  });
});
