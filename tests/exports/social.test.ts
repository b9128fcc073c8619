import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryCard, guideCard, socialCards } from '../../src/exports/social.ts';
import { socialSvg, wrapped, type Measure } from '../../src/exports/social-svg.ts';
import { linkGuide } from '../../src/model/links.ts';
import { entry } from '../model/samples.ts';

/** Every letter half as wide as the type is high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;
const type = { size: 20, weight: 400 } as const;

const area = { desa: 'Pasir Tanjung', kecamatan: 'Rangkasbitung', kecamatanCode: '36.02.14' };
const village = entry('village', 'kampung', { products: { bilik: ['umum'] } }, { area });
const product = entry('product', 'bilik');
const guide = linkGuide([village, product, entry('term', 'anyam')]);

describe('a card', () => {
  test('says kind and kecamatan, and shows the patterns of the products', () => {
    expect(entryCard(village)).toMatchObject({
      path: '/social/villages/kampung.id.png',
      title: 'kampung',
      kicker: 'desa kriya · Rangkasbitung',
      woven: ['products/bilik'],
      foot: ['Kriya Lebak', 'Kabupaten Lebak'],
    });
  });

  test('of a kecamatan does not say its name twice, of what lies nowhere says no place', () => {
    expect(entryCard(entry('kecamatan', 'bayah', {}, { area })).kicker).toBe('kecamatan');
    expect(entryCard(product).kicker).toBe('produk');
    expect(entryCard(product).alt).toBe('Kartu berpola anyaman: bilik, produk');
  });

  test('of all other pages shows four patterns of its own', () => {
    const { woven } = guideCard('en');
    expect(woven).toEqual(['products', 'villages', 'makers', 'places']);
  });

  test('is made for each entry that has a page, and once for all other pages', () => {
    expect(socialCards(guide, 'id').map(({ path }) => path)).toEqual([
      '/social/guide.id.png',
      '/social/villages/kampung.id.png',
      '/social/products/bilik.id.png',
    ]);
  });
});

describe('the picture', () => {
  const drawn = (title: string) => socialSvg({ ...guideCard('id'), title }, measure);

  test('is XML, whatever the title holds', () => {
    const text = (title: string) =>
      new DOMParser({
        onError: (level, message) => {
          throw new Error(`${level}: ${message}`);
        },
      }).parseFromString(drawn(title), 'image/svg+xml').documentElement?.textContent ?? '';
    expect(text('Bilik & <sesek>')).toContain('Bilik & <sesek>');
  });

  test('has a smaller type for a longer title, and loses no word', () => {
    const sizes = [1, 5, 9].map((words) => {
      const svg = drawn(Array.from({ length: words }, () => 'kerajinan').join(' '));
      expect(svg.match(/kerajinan/g)).toHaveLength(words);
      return Number(/font-size="(\d+)" font-weight="600" fill="#211c15"/.exec(svg)?.[1]);
    });
    expect(sizes).toEqual([84, 62, 46]);
  });

  test('breaks lines between words only, and none is wider than the room', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (list) => {
        const lines = wrapped(list.join(' '), type, 100, measure);
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(lines.filter((each) => measure(each, type) > 100)).toEqual([]);
      }),
    );
  });
});
