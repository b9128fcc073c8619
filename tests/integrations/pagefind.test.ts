import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexPages } from '../../src/integrations/pagefind.ts';

const page = (lang: string, title: string, text: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head>` +
  `<body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;

let folder = '';
let pages = 0;
let names: string[] = [];

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await write('index.html', page('id', 'Desa', 'Bilik dianyam dari bambu.'));
  await write('en/index.html', page('en', 'Village', 'Panels are woven from bamboo.'));
  await write('pagefind/fragment/stale.pf_fragment', 'from an earlier run');
  pages = await indexPages(folder);
  names = await readdir(join(folder, 'pagefind'));
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

/** Pages with so many values of a filter that an unordered map would hardly give them twice alike. */
async function indexed(): Promise<Map<string, Buffer>> {
  const own = await mkdtemp(join(tmpdir(), 'pagefind-'));
  for (let count = 0; count < 40; count += 1) {
    const marks = `<span data-pagefind-filter="ref">place-${count}</span><b data-pagefind-filter="kind">k${count % 7}</b>`;
    for (const lang of ['id', 'en']) {
      const html = page(lang, `Page ${count}`, `Text ${count} ${marks}`);
      await writeFile(join(own, `${lang}-${count}.html`), html);
    }
  }
  await indexPages(own);
  const names = await readdir(join(own, 'pagefind'), { recursive: true });
  const files = names.filter((name) => /\.(pf_\w+|json)$/.test(name)).sort();
  const bytes = await Promise.all(files.map((name) => readFile(join(own, 'pagefind', name))));
  await rm(own, { recursive: true });
  return new Map(files.map((name, at) => [name, bytes[at] ?? Buffer.alloc(0)]));
}

it('the same pages give the same bytes under the same names', async () => {
  const [first, second] = [await indexed(), await indexed()];
  expect([...first.keys()].filter((name) => name.endsWith('.pf_filter'))).toHaveLength(4);
  expect([...second]).toEqual([...first]);
});

describe('the search index', () => {
  it('holds every page', () => {
    expect(pages).toBe(2);
  });
  it('is one for each language', async () => {
    const entry = await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
    const { languages } = JSON.parse(entry) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(
      Object.entries(languages)
        .map(([lang, each]) => [lang, each.page_count])
        .sort(),
    ).toEqual([
      ['en', 1],
      ['id', 1],
    ]);
  });
  it('holds nothing of an earlier run', async () => {
    const fragments = await readdir(join(folder, 'pagefind/fragment'));
    expect(fragments).toHaveLength(2);
    expect(fragments).not.toContain('stale.pf_fragment');
  });
  it('comes without the interfaces that the guide does not use', () => {
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  });
  it('can be made again in the same run, and of no page at all', async () => {
    const bare = await mkdtemp(join(tmpdir(), 'pagefind-'));
    expect(await indexPages(folder)).toBe(2);
    expect(await indexPages(bare)).toBe(0);
    await rm(bare, { recursive: true });
  }, 30_000);
});
