import { expect, it } from 'vitest';
import { stored } from '../../src/model/stored.ts';
import { cacheName } from '../../src/offline/address.ts';

const base = '/kriya-lebak/';

it('the list of what is kept names the caches as the worker does', () => {
  const scope = { origin: 'https://guide.example', base };
  for (const part of ['visited', 'files', 'lists'] as const) {
    expect(stored[part].name(base)).toBe(cacheName(scope, part));
  }
});

it('two guides of one host share nothing that lasts', () => {
  const lasting = Object.values(stored).filter(({ store }) => store !== 'sessionStorage');
  expect(lasting.length).toBeGreaterThan(3);
  expect(lasting.filter(({ name }) => name('/') === name(base))).toEqual([]);
});
