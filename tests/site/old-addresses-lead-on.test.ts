import { expect, it } from 'vitest';
import { movedPage, movedPages, redirectsFile } from '../../src/exports/redirects.ts';
import { readRedirects } from '../../src/integrations/redirects.ts';
import { files, pages, textOf } from './built.ts';

const moved = movedPages(readRedirects('content/redirects.yaml'));

it('each old address has its page, which leads to one that is there', () => {
  const there = new Set(pages.map(({ file }) => `/${file.replace(/index\.html$/, '')}`));
  expect(moved.filter(({ to }) => !there.has(to))).toEqual([]);
  for (const each of moved) {
    expect(textOf(`${each.from.slice(1)}index.html`)).toBe(movedPage(each));
  }
  expect(textOf('_redirects')).toBe(redirectsFile(moved));
});

it('no other page leads away by itself', () => {
  const html = [...files].filter((file) => file.endsWith('.html'));
  expect(html.length - pages.length).toBe(moved.length);
});
