import { afterEach, expect, test, vi } from 'vitest';
import { feed } from '../../src/exports/atom.ts';
import { linkGuide } from '../../src/model/links.ts';
import { entry } from '../model/samples.ts';
import { atomNames, outOfOrder, read } from './xml-reader.ts';

afterEach(() => vi.unstubAllEnvs());

const guide = linkGuide([
  entry('village', 'lama'),
  entry('product', 'baru'),
  entry('term', 'kata'),
]);
const changed = new Map([['products/baru', '2026-11-20T08:00:00+07:00']]);

const textsOf = (text: string, name: string) =>
  Array.from(read(text).getElementsByTagName(name), (each) => each.textContent);

test('there is no feed while the guide has no home', () => {
  vi.stubEnv('SITE_URL', '');
  expect(feed(guide, 'id', changed)).toBeUndefined();
});

test('the feed has the latest change first, dated by Git or else by the month of checking', () => {
  vi.stubEnv('SITE_URL', 'https://guide.example');
  const text = feed(guide, 'id', changed) ?? '';
  const [own, ...ids] = textsOf(text, 'id');
  expect(own).toBe('https://guide.example/feed.id.xml');
  expect(ids).toEqual(['https://guide.example/produk/baru/', 'https://guide.example/desa/lama/']);
  const [newest, ...updated] = textsOf(text, 'updated');
  expect(updated).toEqual(['2026-11-20T01:00:00Z', '2026-11-01T00:00:00Z']);
  expect(newest).toBe(updated[0]);
});

test('the feed has the elements that RFC 4287 wants, and no others', () => {
  vi.stubEnv('SITE_URL', 'https://guide.example');
  const text = feed(guide, 'en', changed) ?? '';
  expect(outOfOrder(text, atomNames)).toEqual([]);
  expect(text).toContain('xml:lang="en"');
});
