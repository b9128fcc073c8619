import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLists } from '../../src/integrations/offline-lists.ts';
import { bundleWorker } from '../../src/integrations/service-worker.ts';

const head = `<html data-base="/g/"><head><link rel="alternate" href="/g/feed.id.xml">
  <meta content="/g/social.png"><link rel="stylesheet" href="/g/_astro/a.1.css">
  <script type="module" src="/g/_astro/page.1.js"></script></head>`;
const home = `${head}<a href="/g/desa/a/">a</a><a href="/g/data/a.csv">a</a><img src="/g/home.png?1">`;

const frame: Record<string, string> = {
  'index.html': home,
  'en/index.html': head,
  'peta/index.html': `${head}<link rel="stylesheet" href="/g/_astro/_map_.4.css">`,
  'en/map/index.html': head,
  'cari/index.html': head,
  'en/search/index.html': head,
  'rencana/index.html': head,
  'en/plan/index.html': head,
  'luring/index.html': head,
  'en/offline/index.html': head,
  'lapor/index.html': head,
  'en/report/index.html': head,
  'panduan/keadaan-darurat/index.html': head,
  'en/guides/keadaan-darurat/index.html': head,
  '404.html': head,
  '_astro/a.1.css': '@import "./b.2.css"; a { background: url(/g/_astro/weave.3.svg) }',
  '_astro/b.2.css': '',
  '_astro/_map_.4.css': '',
  '_astro/weave.3.svg': '<svg/>',
  '_astro/page.1.js': 'import "./part.2.js"',
  '_astro/part.2.js': '',
  'home.png': 'png',
  'data/guide.id.geojson': '{}',
};

const further: Record<string, string> = {
  'desa/a/index.html': '<img src="/g/desa.png">',
  'desa.png': 'png',
  '_astro/other.9.js': '',
  'rute/a/a.gpx': '<gpx/>',
  'data/a.csv': 'a',
  'data/a.kml': '<kml/>',
  'pagefind/pagefind.js': '',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/fragment/id_1.pf_fragment': 'x',
};

const leftOut: Record<string, string> = {
  'sw.js': 'of an earlier build',
  'offline/everything.json': 'of an earlier build',
  'robots.txt': '',
  '_astro/bengkel.x1.jpg': 'jpg',
  '_astro/bengkel.x2.webp': 'webp',
  'social/products/bilik.id.png': 'png',
  'feed.id.xml': '',
  'sitemap-0.xml': '',
  _headers: '',
  'unduh/guide.zim': '',
  '_astro/page.1.js.map': '',
};

let dist = '';

async function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
}

const paths = (list: { files: { path: string }[] }) => list.files.map(({ path }) => path).sort();

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await write({ ...frame, ...further, ...leftOut });
});
afterEach(() => rm(dist, { recursive: true }));

describe('the lists of what is kept', () => {
  it('have the frame with all that it needs, and everything', async () => {
    const lists = await writeLists(dist, '/g/');
    expect(paths(lists.frame)).toEqual(Object.keys(frame).sort());
    expect(paths(lists.everything)).toEqual(Object.keys({ ...frame, ...further }).sort());
  });

  it('say size and digest of each file as others compute them', async () => {
    const { everything } = await writeLists(dist, '/g/');
    const sha = createHash('sha256').update(home).digest('hex');
    const listed = everything.files.find(({ path }) => path === 'index.html');
    expect(listed).toEqual({ path: 'index.html', size: home.length, hash: sha.slice(0, 32) });
    expect(everything.bytes).toBe(everything.files.reduce((sum, { size }) => sum + size, 0));
  });

  it('stand as files of their own, with one revision that follows the content', async () => {
    const { frame, everything } = await writeLists(dist, '/g/');
    const read = await readFile(join(dist, 'offline/frame.json'), 'utf8');
    expect(JSON.parse(read)).toEqual(frame);
    expect(frame.revision).toBe(everything.revision);
    expect((await writeLists(dist, '/g/')).frame.revision).toBe(frame.revision);
    await write({ 'desa/a/index.html': 'changed' });
    expect((await writeLists(dist, '/g/')).frame.revision).not.toBe(frame.revision);
  });

  it('name the page that explains a missing one in its language', async () => {
    const { frame } = await writeLists(dist, '/g/');
    expect(frame.explains).toEqual({ '': 'luring/index.html', 'en/': 'en/offline/index.html' });
  });

  it('are not written for a guide without its frame', async () => {
    await rm(join(dist, 'luring/index.html'));
    await expect(writeLists(dist, '/g/')).rejects.toThrow('dist lacks luring/index.html');
  });
});

it('bundles the worker as one classic script with its revision', async () => {
  const code = await bundleWorker('0123abc');
  expect(code).toContain('0123abc');
  expect(code).not.toMatch(/^\s*(import|export)\b/m);
  expect(() => new Script(code)).not.toThrow(); // throws on what a classic script may not say
}, 30_000);
