import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptParts, markedParts } from '../../../src/client/search/excerpt.ts';

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

describe('the parts of an excerpt', () => {
  it.each([
    ['', []],
    ['tanpa temuan', [['tanpa temuan', false]]],
    ['<mark>koja</mark>', [['koja', true]]],
    [
      'tas <mark>koja</mark> dari <mark>kulit</mark>.',
      [
        ['tas ', false],
        ['koja', true],
        [' dari ', false],
        ['kulit', true],
        ['.', false],
      ],
    ],
    [
      'a <mark>b\nc</mark>',
      [
        ['a ', false],
        ['b\nc', true],
      ],
    ],
    ['4 &lt; 5 &amp; &quot;6&quot; &#39;7&#39; &gt; 8', [[`4 < 5 & "6" '7' > 8`, false]]],
    ['&amp;lt;mark&amp;gt;', [['&lt;mark&gt;', false]]],
    ['&lt;mark&gt;a&lt;/mark&gt;', [['<mark>a</mark>', false]]],
    ['<mark>belum selesai', [['<mark>belum selesai', false]]],
    ['&nbsp;', [['&nbsp;', false]]],
  ])('of %j are %j', (excerpt, parts) => {
    expect(excerptParts(excerpt).map(({ text, found }) => [text, found])).toEqual(parts);
  });
  it('say again what was escaped, whatever it was', () => {
    const words = fc.array(fc.record({ text: fc.string({ minLength: 1 }), found: fc.boolean() }));
    fc.assert(
      fc.property(words, (given) => {
        const excerpt = given
          .map(({ text, found }) => (found ? `<mark>${escaped(text)}</mark>` : escaped(text)))
          .join('');
        const parts = excerptParts(excerpt);
        const all = (list: typeof given) => list.map(({ text }) => text).join('');
        expect(all(parts)).toBe(all(given));
        expect(all(parts.filter(({ found }) => found))).toBe(
          all(given.filter(({ found }) => found)),
        );
      }),
    );
  });
});

describe('a text with found words', () => {
  it.each([
    [
      'Tas jaring, tas kulit.',
      ['tas'],
      [
        ['Tas', true],
        [' jaring, ', false],
        ['tas', true],
        [' kulit.', false],
      ],
    ],
    [
      'Café bambu',
      ['cafe'],
      [
        ['Café', true],
        [' bambu', false],
      ],
    ],
    ['tasbih', ['tas'], [['tasbih', false]]],
    ['', ['tas'], []],
  ])('%j with %j is %j', (text, terms, parts) => {
    expect(markedParts(text, terms).map((part) => [part.text, part.found])).toEqual(parts);
  });
});
