import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../../src/editions/folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const page = (body: string) =>
  `<!DOCTYPE html><html data-base="/"><head></head><body>${body}</body></html>`;
const module = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const fragment = (url: string) =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'c', meta: {}, filters: {}, x: 1 })}`);

const dist = (more: Record<string, string | Uint8Array> = {}) =>
  new Map(
    Object.entries({
      'index.html': page(`<a href="/desa/">x</a>${module('a')}`),
      'desa/index.html': page(module('a') + module('b')),
      'sw.js': 'x',
      'offline/frame.json': '{}',
      '_astro/a.js': 'a',
      '_astro/late.js': 'late',
      '_astro/page.css': 'p{background:url(/icon.png)}q{background:url("/_astro/x.png")}',
      'icon.png': 'x',
      '_astro/x.png': 'x',
      'data/plan.id.json': '{"a":1}',
      'data/guide.id.geojson': '{"b":2}',
      'pagefind/fragment/id_2.pf_fragment': fragment('/b/'),
      'pagefind/fragment/id_1.pf_fragment': fragment('/a/'),
      ...more,
    }).map(([path, content]) => [path, typeof content === 'string' ? bytes(content) : content]),
  );

const bundle = (modules: readonly string[]) =>
  Promise.resolve(`${modules.join('+').replaceAll('_astro/', '')} names /_astro/late.js`);
const made = (more?: Parameters<typeof dist>[0]) => folderOf(dist(more), { base: '/', bundle });

describe('the folder', () => {
  it('holds pages, scripts, styles and data, sorted, and nothing for a server', async () => {
    expect([...(await made()).keys()]).toEqual([
      ...['_astro/late.js', '_astro/page.css', '_astro/x.png', 'data/guide.id.geojson'],
      ...['data/guide.id.geojson.js', 'data/plan.id.json.js', 'data/text.id.json.js'],
      ...['desa/index.html', 'icon.png', 'index.html', 'scripts/1.js', 'scripts/2.js'],
    ]);
  });

  it('has a script for each set of modules, so that none runs twice on a page', async () => {
    const files = await made();
    expect(text(files.get('scripts/1.js'))).toMatch(/^a\.js names/);
    expect(text(files.get('scripts/2.js'))).toMatch(/^a\.js\+b\.js names/);
    expect(text(files.get('desa/index.html'))).toContain('src="../scripts/2.js"');
  });

  it('has data as scripts that leave them where pages look', async () => {
    const code = text((await made()).get('data/plan.id.json.js'));
    expect(code).toBe('(globalThis.guideFiles ??= {})["data/plan.id.json"] = {"a":1};\n');
  });

  it('has the texts of all pages by address, and of each what is shown', async () => {
    const code = text((await made()).get('data/text.id.json.js'));
    const one = (url: string) => `{"url":"${url}","content":"c","meta":{},"filters":{}}`;
    expect(code).toContain(`= [${one('/a/')},${one('/b/')}];`);
  });

  it('says when Pagefind has changed its files', async () => {
    const changed = { 'pagefind/fragment/id_3.pf_fragment': gzipSync('pagefind_2{}') };
    await expect(made(changed)).rejects.toThrow('Pagefind has changed');
  });

  it('names pictures in style sheets from where those stand', async () => {
    const css = text((await made()).get('_astro/page.css'));
    expect(css).toBe('p{background:url(../icon.png)}q{background:url("x.png")}');
  });

  it('is not made when a link would lead nowhere', async () => {
    await expect(made({ 'x.html': page('<a href="/gone/">x</a>') })).rejects.toThrow('/gone/');
  });
});
