import { expect, it } from 'vitest';
import { wayOf } from '../../src/offline/strategy.ts';
import { scope } from './fakes.ts';

const asked = (address: string, mode = 'no-cors', method = 'GET', header = '') => ({
  url: new URL(address, `${scope.origin}${scope.base}`).href,
  mode,
  method,
  headers: { has: (name: string) => name === header },
});

it.each([
  ['page', asked('', 'navigate')],
  ['page', asked('desa/pasir-ona', 'navigate')],
  ['page', asked('desa/pasir-ona/?from=map', 'navigate')],
  ['page', asked('desa/pasir-ona/index.html', 'navigate')],
  ['file', asked('data/villages.id.csv', 'navigate')],
  ['file', asked('data/guide.id.geojson', 'cors')],
  ['file', asked('desa/pasir-ona/', 'cors')],
  ['file', asked('pagefind/pagefind-entry.json?ts=1', 'cors')],
  ['file', asked('a.html.zip', 'navigate')],
  ['file', asked('x/_astro/page.js')],
  ['file', asked('x/sw.js')],
  ['file', asked('sw.js.map')],
  ['page', asked('x/offline/', 'navigate')],
  ['hashed', asked('_astro/page.Dx3.js')],
  ['hashed', asked('pagefind/index/id_12.pf_index')],
  ['hashed', asked('pagefind/filter/id_12.pf_filter')],
  ['hashed', asked('pagefind/fragment/id_12.pf_fragment')],
  ['leave', asked('sw.js')],
  ['leave', asked('offline/frame.json', 'cors')],
  ['leave', asked('offline/0123.pack', 'navigate')],
  ['leave', asked('', 'navigate', 'POST')],
  ['leave', asked('film.mp4', 'no-cors', 'GET', 'range')],
  ['leave', asked('desa/a/', 'cors', 'GET', 'x-keep')],
  ['leave', asked('https://tile.elsewhere.example/1/2/3.png')],
  ['leave', asked('https://tile.openstreetmap.org/11/1628/1060.png')],
  ['leave', asked('/another-project/', 'navigate')],
] as const)('%s: %o', (way, request) => expect(wayOf(scope, request)).toBe(way));
