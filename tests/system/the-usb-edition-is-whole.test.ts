import { createHash } from 'node:crypto';
import { posix, resolve } from 'node:path';
import { Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { testEnvironment, testStick } from '../../src/commands/jobs/table.ts';
import { stickFiles, zipIn } from './stick.ts';

const files = stickFiles();
const text = (path: string) => new TextDecoder().decode(files.get(path));
const config = await new StaticConfigLoader({ root: true }).getConfigFor('index.html');
const names = ['href', 'src', 'action', 'srcset', 'poster'];

/** A page with the addresses that it names, and its anchors. */
const pages = [...files.keys()]
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const root = new Parser(config).parseHtml(text(path));
    const addresses = names.flatMap((name) =>
      root.querySelectorAll(`[${name}]`).flatMap((element) => {
        const value = element.getAttribute(name)?.value?.toString() ?? '';
        return name === 'srcset'
          ? value.split(',').map((part) => part.trim().split(' ')[0] ?? '')
          : [value];
      }),
    );
    const ids = root.querySelectorAll('[id]').map((each) => each.id ?? '');
    return { path, root, addresses, ids: new Set(ids) };
  });
const byPath = new Map(pages.map((page) => [page.path, page]));

/** @returns what is wrong with an address, if anything is. */
function trouble(from: string, address: string): string | undefined {
  if (/^[a-z]+:/.test(address)) return undefined;
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
  if (address.startsWith('/') || !files.has(target)) return `${from}: no file: ${address}`;
  const ids = byPath.get(target)?.ids;
  // The planner keeps a whole plan there.
  const known = /^(p=|$)/.test(anchor) || !ids || ids.has(decodeURIComponent(anchor));
  return known ? undefined : `${from}: no anchor: ${address}`;
}

describe('the folder', () => {
  it('has every page, each with links', () => {
    expect(pages.length).toBeGreaterThan(700);
    expect(pages.filter(({ addresses }) => addresses.length < 10).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('leads from every link to a file and to an anchor in it', () => {
    const found = pages.flatMap(({ path, addresses }) =>
      addresses.flatMap((address) => trouble(path, address) ?? []),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a file that is not there', 'nowhere/index.html'],
    ['a folder', 'desa/'],
    ['the root of a host', '/desa/index.html'],
    ['an anchor that is not there', 'index.html#nowhere'],
  ])('would be told of when it led to %s', (_, address) => {
    expect(trouble('index.html', address)).toBeDefined();
  });

  it('asks of a browser nothing that it refuses to a file', () => {
    const refused = '[type="module"], [http-equiv], [rel="manifest"], [rel="modulepreload"], base';
    const found = pages.filter(({ root }) => root.querySelectorAll(refused).length > 0);
    expect(found.map(({ path }) => path)).toEqual([]);
    expect([...files.keys()].filter((path) => /^(sw\.js|offline|pagefind)/.test(path))).toEqual([]);
  });

  it('has style sheets that name files beside them', () => {
    const sheets = [...files.keys()].filter((path) => path.endsWith('.css'));
    const found = sheets.flatMap((path) =>
      [...text(path).matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) =>
        trouble(path, address),
      ),
    );
    expect([sheets.length > 0, found.filter(Boolean)]).toEqual([true, []]);
  });
});

describe('what it says of itself', () => {
  it('is at most 15 MB', () => {
    const { name, bytes } = zipIn(resolve(testStick));
    console.log(`${name}: ${bytes.length} bytes, ${files.size} files`);
    expect(bytes.length).toBeLessThan(15e6);
    expect(name).toBe(`kriya-lebak-usb-${testEnvironment.GUIDE_DATE}.zip`);
  });

  it('brings the PDFs, and a page that leads to each', () => {
    const pdfs = [...files.keys()].filter((path) => path.endsWith('.pdf'));
    const named = new Set(
      pages
        .filter(({ path }) => /^(unduh|en\/downloads)\//.test(path))
        .flatMap(({ path, addresses }) =>
          addresses.map((address) => posix.join(posix.dirname(path), address)),
        ),
    );
    expect(pdfs.length).toBeGreaterThan(70);
    expect(pdfs.filter((path) => !named.has(path))).toEqual([]);
  });

  it('gives a checksum of every other file, that holds', () => {
    const lines = text('checksums.txt').trimEnd().split('\n');
    const said = lines.map((line) => line.split('  ') as [string, string]);
    const others = [...files.keys()].filter((path) => path !== 'checksums.txt');
    expect(said.map(([, path]) => path).sort()).toEqual(others.sort());
    for (const [sum, path] of said) {
      const bytes = files.get(path) ?? new Uint8Array();
      expect([path, createHash('sha256').update(bytes).digest('hex')]).toEqual([path, sum]);
    }
  });

  it('tells version, date, licence and home in both languages', () => {
    const readme = text('README.txt');
    for (const part of ['disusun 21 November 2026', 'made on 21 November 2026', 'CC BY-SA 4.0']) {
      expect(readme).toContain(part);
    }
    expect(readme.split(`${testEnvironment.SITE_URL}/`)).toHaveLength(3);
  });
});
