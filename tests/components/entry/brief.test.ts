import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/components/entry/brief.ts';
import { viewOf } from '../../../src/components/entry/view.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { linkGuide } from '../../../src/model/links.ts';
import { site } from '../../../src/site.ts';
import { at, entry, sourcesOf } from '../../model/samples.ts';

const hub = entry('place', site.hub.split('/')[1] ?? '', at(-6.35, 106.25));
const goods = ['a', 'b', 'c', 'd'].map((slug) => entry('product', slug));
const products = Object.fromEntries(goods.map(({ slug }) => [slug, ['umum']]));
const village = entry('village', 'desa', { products, ...at(-6.45, 106.25) });
const maker = entry('maker', 'bengkel', { products: { a: ['umum'] } });
const guide = linkGuide([hub, ...goods, village, maker, entry('guide', 'cara')]);
const lines = (of: Entry) =>
  briefOf(viewOf(of, guide, sourcesOf('umum', 'peta'))).map(({ label, text, links, further }) =>
    [label, text, ...links.map(({ title }) => title), further > 0 ? further : undefined]
      .filter((each) => each !== undefined)
      .join(' | '),
  );

describe('what a reader asks first', () => {
  it('of a village: what is made there, and how far it is', () => {
    expect(lines(village)).toEqual([
      'Yang dibuat di sini | a | b | c | 1',
      `Dari ${hub.slug} | 11 km ke arah selatan`,
    ]);
  });

  it('of a maker: what it sells, and whether one may come; no distance without a point', () => {
    expect(lines(maker)).toEqual([
      'Yang dibuat atau dijual di sini | a',
      'Kunjungan | Belum ada pernyataan bahwa tempat ini menerima kunjungan.',
    ]);
  });

  it('of a product: where it is made and who sells it', () => {
    expect(lines(goods[0] as Entry)).toEqual(['Dibuat di | desa', 'Perajin dan toko | bengkel']);
  });

  it('of the place of arrival no distance, and of a text nothing', () => {
    expect(lines(hub)).toEqual([]);
    expect(lines(entry('guide', 'cara'))).toEqual([]);
  });
});
