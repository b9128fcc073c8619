import { describe, expect, it } from 'vitest';
import { always, closed, headersFile, headersOf, open } from '../../src/exports/headers.ts';
import { site } from '../../src/site.ts';

/**
 * Each header of a page with its whole value, and what the public rules of the HTTP Observatory
 * (mdn/mdn-http-observatory, src/types.js) call an answer of that kind. No grade follows from this.
 */
const table = [
  [
    'Content-Security-Policy',
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ` +
      `img-src 'self' https://${site.tiles.host}; connect-src 'self'; worker-src 'self'; ` +
      `manifest-src 'self'; form-action 'self'; base-uri 'none'; ` +
      `require-trusted-types-for 'script'; trusted-types default; frame-ancestors 'none'`,
    ['csp-implemented-with-no-unsafe-default-src-none', 'x-frame-options-implemented-via-csp'],
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin', ['coop-implemented-with-same-origin']],
  [
    'Permissions-Policy',
    'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
    ['no rule'],
  ],
  ['Referrer-Policy', 'strict-origin-when-cross-origin', ['referrer-policy-private']],
  [
    'Strict-Transport-Security',
    'max-age=31536000',
    ['hsts-implemented-max-age-at-least-six-months'],
  ],
  ['X-Content-Type-Options', 'nosniff', ['x-content-type-options-nosniff']],
  ['Cross-Origin-Resource-Policy', 'same-origin', ['corp-implemented-with-same-origin']],
  ['Cache-Control', 'no-cache', ['no rule']],
] as const;

describe('the headers of a page', () => {
  it.each(table)('%s: %s', (name, value) => {
    expect(headersOf('desa/pasir-ona/index.html')[name]).toBe(value);
  });

  it('are these and no others, so that none is sent without a reason', () => {
    expect(Object.keys(headersOf('index.html')).sort()).toEqual(table.map(([name]) => name).sort());
  });

  it('answer what the Observatory looks for in a page, but cookies, scripts and redirections', () => {
    const kinds = table.flatMap(([, , rules]) => rules).filter((rule) => rule !== 'no rule');
    const begins = ['coop', 'corp', 'csp', 'hsts', 'referrer-policy', 'x-content', 'x-frame'];
    expect(kinds.map((rule) => begins.find((each) => rule.startsWith(each))).sort()).toEqual(
      begins,
    );
  });
});

describe('the headers of other files', () => {
  it.each([
    ['data/guide.id.geojson', '*', 'cross-origin', 'no-cache'],
    ['data/index.html', '*', 'cross-origin', 'no-cache'],
    ['en/data/index.html', undefined, 'same-origin', 'no-cache'],
    ['_astro/index.abc.css', undefined, 'same-origin', 'public, max-age=31536000, immutable'],
    ['sw.js', undefined, 'same-origin', 'no-cache'],
    ['offline/frame.json', undefined, 'same-origin', 'no-cache'],
  ])('%s: readers %s, sharing %s, caching %s', (file, readers, sharing, caching) => {
    const said = headersOf(file);
    expect(said['Access-Control-Allow-Origin']).toBe(readers);
    expect(said['Cross-Origin-Resource-Policy']).toBe(sharing);
    expect(said['Cache-Control']).toBe(caching);
    expect(said).toMatchObject(always);
  });
});

describe('_headers', () => {
  const names = ['404.html', '_astro/', '_redirects', 'data/', 'desa/', 'sw.js'];

  it('keeps to what its readers allow: 100 rules, 2000 characters a line', () => {
    const lines = headersFile('/', names).split('\n');
    expect(lines.every((line) => line.length <= 2000)).toBe(true);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  });

  it('says nothing of itself and of its like, which no host serves', () => {
    expect(headersFile('/', names)).not.toMatch(/^\/_(redirects|headers)$/m);
  });

  it('has a rule for all, for data, hashed files and the worker, and for each name', () => {
    const lines = headersFile('/g/', [...names, 'a_b.txt']).split('\n');
    expect(lines[0]).toMatch(/^# \w/);
    expect(lines.filter((line) => line.startsWith('/'))).toEqual([
      ...['/g/*', '/g/data/*', '/g/_astro/*', '/g/sw.js', '/g/'],
      ...['/g/404.html', '/g/_astro/*', '/g/desa/*', '/g/sw.js', '/g/a_b.txt'],
    ]);
  });

  it.each([
    ['/', ''],
    ['/kriya-lebak/', ''],
    ['/', 'admin/'],
  ])('names no header twice for one file below %s (%s)', (base, more) => {
    const rules = headersFile(base, [more, ...names].filter(Boolean))
      .split(/\n\n|\n(?=\/)/)
      .filter((each) => each.startsWith('/'))
      .map((each) => each.split('\n'));
    for (const file of ['', 'sw.js', 'desa/a/', '_astro/a.css', 'data/guide.gpx']) {
      const fits = rules.filter(([path = '']) =>
        path.endsWith('*') ? (base + file).startsWith(path.slice(0, -1)) : path === base + file,
      );
      const said = fits.flatMap(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]));
      expect(new Set(said).size, file).toBe(said.length);
      const wanted = Object.keys({ ...always, ...(file.startsWith('data/') ? open : closed) });
      expect(said, file).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('gives the form a policy of its own, and every other file that of the guide', () => {
    const policies = headersFile('/', [...names, 'admin/']).match(/^\/.*\n(?:  .*\n)*/gm) ?? [];
    const of = (path: string) =>
      policies.find((rule) => rule.startsWith(`${path}\n`))?.match(/Policy: (default.*)/)?.[1];
    expect(of('/admin/*')).toBe(headersOf('admin/index.html')['Content-Security-Policy']);
    expect(of('/admin/*')).toContain("'unsafe-inline'");
    expect(of('/desa/*')).toBe(always['Content-Security-Policy']);
    expect(of('/*')).toBeUndefined();
  });
});
