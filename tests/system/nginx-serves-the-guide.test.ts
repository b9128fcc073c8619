import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testBase, testDist } from '../../src/commands/jobs/table.ts';
import { mediaType } from '../../src/offline/media-type.ts';
import { headersOf } from '../../src/exports/headers.ts';
import { startNginx, type Nginx } from './nginx.ts';

const hashed = readdirSync(resolve(testDist, '_astro')).find((name) => name.endsWith('.css')) ?? '';
const gzip = { 'accept-encoding': 'gzip' };

describe.each(['/', testBase.path])('nginx with the guide below %s', (base) => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(base);
  });
  afterAll(() => nginx.close());

  it.each([
    'index.html',
    'desa/pasir-ona/index.html',
    'sw.js',
    `_astro/${hashed}`,
    'data/guide.id.geojson',
    'data/guide.gpx',
    'data/guide.kml',
    'data/guide.jsonld',
    'data/events.id.ics',
    'data/villages.id.csv',
    'data/checksums.txt',
    'manifest.webmanifest',
    'icon.svg',
    'icon-192.png',
    'offline/frame.json',
    'pagefind/pagefind-entry.json',
    'sitemap-index.xml',
  ])('sends %s with its type and every header of the table', async (file) => {
    const { status, headers } = await nginx.get(base + file.replace(/index\.html$/, ''));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(mediaType(file));
    const wanted = Object.entries(headersOf(file));
    expect(wanted.map(([name]) => [name, headers[name.toLowerCase()]])).toEqual(wanted);
    const readers = file.startsWith('data/') ? '*' : undefined;
    expect(headers['access-control-allow-origin']).toBe(readers);
  });

  it.each(['tidak/ada/', 'desa/tidak-ada', '_astro/', '_headers', 'data/tidak.ada', '.git'])(
    'answers %s with 404 and the page for lost readers, with the policy',
    async (path) => {
      const { status, headers, body } = await nginx.get(base + path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Halaman tidak ditemukan');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    },
  );

  it('sends a reader without the slash on, with the query', async () => {
    const { status, headers } = await nginx.get(`${base}desa/pasir-ona?dari=peta`);
    expect([status, headers.location]).toEqual([301, `${base}desa/pasir-ona/?dari=peta`]);
  });

  it('sends the base without its slash on', async () => {
    if (base === '/') return;
    const { status, headers } = await nginx.get(base.slice(0, -1));
    expect([status, headers.location]).toEqual([301, base]);
  });

  it('sends what was compressed beforehand as it is, and compresses the rest', async () => {
    const page = await nginx.get(base, gzip);
    expect(page.headers['content-encoding']).toBe('gzip');
    expect(page.headers['content-length']).toBe(String(page.body.length)); // a file, not a stream
    expect(gunzipSync(page.body).toString()).toContain('<title>');
    const data = await nginx.get(`${base}data/guide.id.geojson`, gzip);
    expect([data.headers['content-encoding'], data.headers.vary]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
  });

  it('asks again only for what has changed', async () => {
    const first = await nginx.get(base);
    const again = await nginx.get(base, { 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('sends plain http on to https on the same host', async () => {
    expect(await nginx.plain(`${base}desa/`)).toBe(`https://127.0.0.1${base}desa/`);
  });
});
