import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameModules } from '../../src/integrations/early-modules.ts';

const page = (head: string, links = '') =>
  `<html><head>${head}${links}</head><body><script type="module" src="/x/_astro/a.js"></script></body></html>`;
const early =
  '<link rel="preload" as="fetch" crossorigin="anonymous" href="/x/data/names.id.json">';
const link = (name: string) => `<link rel="modulepreload" href="/x/_astro/${name}.js">`;

test('a page that asks for its data names all that its scripts import, and no other does', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'guide-'));
  const put = (path: string, text: string) => {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  put('cari/index.html', page(early));
  put('index.html', page(''));
  put('_astro/a.js', 'import{t as e}from"./b.js";import"./c.js";import("./later.js");');
  put('_astro/b.js', 'import{x}from "./c.js";export{x as t}from"./d.js"');
  for (const name of ['c', 'd', 'later']) put(`_astro/${name}.js`, '');
  expect(await nameModules(dist, '/x/')).toBe(1);
  expect(read('cari/index.html')).toBe(page(early, link('b') + link('c') + link('d')));
  expect(read('index.html')).toBe(page(''));
  rmSync(dist, { recursive: true });
});
