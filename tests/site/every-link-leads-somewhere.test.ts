import { describe, expect, it } from 'vitest';
import { all, attribute, base, files, listed, pages } from './built.ts';
import { addresses, trouble } from './walk.ts';

const pathOf = new Map(pages.map(({ file, path }) => [file, path]));
const found = addresses();
const troubles = () =>
  found.flatMap((address) => {
    const [file = ''] = address.from.split(' ');
    return trouble(address, pathOf.get(file) ?? base + file) ?? [];
  });

describe('links', () => {
  it('are many, so that a walk over nothing does not pass', () => {
    expect(found.length).toBeGreaterThan(5000);
  });

  it('lead to a page, a file and an anchor of this guide, below its base', () => {
    expect(troubles()).toEqual([]);
  });

  it.each([
    ['a page that is not there', `${base}desa/tidak-ada/`, /leads nowhere/],
    ['a folder without its slash', `${base}desa`, /leads nowhere/],
    ['an anchor that is not there', `${base}#tidak-ada`, /no such anchor/],
    ['a path beside the base', '//guide.example/../x', base === '/' ? /nowhere/ : /not below/],
  ])('would be told of when one leads to %s', (_, value, message) => {
    expect(trouble({ from: 'test', value }, base)).toMatch(message);
  });
});

describe('pages', () => {
  it('are all reached from the home page by links', () => {
    const known = new Map(listed.map((page) => [page.path, page]));
    const queue = [base];
    const reached = new Set<string>();
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const page = known.get(path);
      if (page === undefined || reached.has(path)) continue;
      reached.add(path);
      const links = all(page.root, 'a[href]').map((link) => attribute(link, 'href') ?? '');
      queue.push(...links.map((link) => link.replace(/[?#].*$/, '')));
    }
    expect([...known.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('files that hosts and browsers ask for by name', () => {
  it.each(['404.html', 'manifest.webmanifest', 'icon.svg', 'locator.svg', 'basemap.geojson'])(
    '%s',
    (file) => {
      expect(files).toContain(file);
    },
  );
});
