/** Where things stand on a social picture, read back from its SVG. */
import type { Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { socialSvg, wrapped, type Measure } from '../../src/exports/social-svg.ts';
import type { SocialCard } from '../../src/exports/social.ts';
import { read } from './xml-reader.ts';

/** Every letter half as wide as the type is high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;

const card = (more: Partial<SocialCard> = {}): SocialCard => ({
  ...{ path: '/x.png', title: 'Ona', kicker: 'desa · Bayah', kind: 'village', alt: '' },
  ...{ woven: ['products/bilik'], foot: ['Kriya Lebak', 'Kabupaten Lebak'], ...more },
});
const elements = (more: Partial<SocialCard>, name: string): Element[] =>
  Array.from(read(socialSvg(card(more), measure)).getElementsByTagName(name));
const of = (each: Element | undefined, ...names: string[]) =>
  names.map((name) => each?.getAttribute(name));
const texts = (more: Partial<SocialCard> = {}) =>
  elements(more, 'text').map((each) => [
    each.textContent,
    ...of(each, 'x', 'y', 'font-size', 'font-weight', 'fill'),
  ]);

test('is 1200 wide and 630 high, on paper', () => {
  const [root] = elements({}, 'svg');
  expect(of(root, 'xmlns', 'width', 'height')).toEqual([
    'http://www.w3.org/2000/svg',
    '1200',
    '630',
  ]);
  const [ground] = elements({}, 'rect');
  expect(of(ground, 'width', 'height', 'fill')).toEqual(['1200', '630', '#faf6ec']);
});

test('a short title stands alone between kicker and foot', () => {
  expect(texts()).toEqual([
    ['desa · Bayah', '104', '366', '32', '400', '#4f4636'],
    ['Ona', '64', '484', '84', '600', '#211c15'],
    ['Kriya Lebak', '64', '592', '30', '600', '#1b3f73'],
    ['Kabupaten Lebak', '243', '592', '30', '400', '#4f4636'],
  ]);
  const [family] = of(elements({}, 'text')[0], 'font-family');
  expect(family).toBe('Source Serif 4');
});

test('the line of a picture without a kind begins at the margin, and bears no mark', () => {
  const guide = card();
  delete guide.kind;
  const svg = read(socialSvg(guide, measure));
  const [kicker] = Array.from(svg.getElementsByTagName('text'));
  expect([kicker?.textContent, ...of(kicker, 'x')]).toEqual(['desa · Bayah', '64']);
  expect(elements({}, 'path').length - svg.getElementsByTagName('path').length).toBe(1);
});

describe('a longer title', () => {
  const lines = (title: string) => texts({ title }).slice(1, -2);

  test('stands in two lines', () => {
    const word = 'a'.repeat(20);
    expect(lines(`${word} ${word}`).map(([, , y, size]) => [Number(y).toFixed(2), size])).toEqual([
      ['441.67', '62'],
      ['511.67', '62'],
    ]);
  });

  test('stands in three lines or more of the smallest type', () => {
    const word = 'a'.repeat(40);
    const set = lines(Array.from({ length: 4 }, () => word).join(' '));
    expect(set.map(([, x, y, size]) => [x, Number(y).toFixed(2), size])).toEqual([
      ['64', '396.33', '46'],
      ['64', '446.33', '46'],
      ['64', '496.33', '46'],
      ['64', '546.33', '46'],
    ]);
  });

  test('has the larger type as long as it fits', () => {
    const sizes = (letters: number) => lines('a'.repeat(letters)).map(([, , , size]) => size);
    expect(sizes(25)).toEqual(['84']); // 1050 of 1072 pixels
    expect(lines(`${'a'.repeat(20)} ${'a'.repeat(10)}`)).toHaveLength(1);
  });
});

describe('the strips of weave', () => {
  const boxes = (...woven: string[]) =>
    elements({ woven }, 'svg')
      .slice(1)
      .map((each) => of(each, 'x', 'y', 'width', 'height', 'viewBox'));

  test('share the width, with a seam between two', () => {
    expect(boxes('a/a')).toEqual([['0', '0', '1200', '300', '0 0 600 150']]);
    expect(boxes('a/a', 'b/b')).toEqual([
      ['0', '0', '596', '300', '0 0 298 150'],
      ['600', '0', '600', '300', '0 0 300 150'],
    ]);
  });

  test('are none where nothing is woven', () => expect(boxes()).toEqual([]));

  test('are lines in three tones on their ground', () => {
    const [, ground] = elements({}, 'rect');
    expect(of(ground, 'width', 'height', 'fill')).toEqual(['600', '150', '#efe4cb']);
    const strokes = elements({}, 'path').map((each) => of(each, 'stroke')[0]);
    expect(
      strokes.slice(0, -2).every((each) => /^#(efe4cb|d9c08c|b98f52|7e5a2b)$/.test(each ?? '')),
    ).toBe(true);
    const [first] = elements({}, 'path');
    expect(of(first, 'd', 'stroke-width', 'stroke-dasharray').every(Boolean)).toBe(true);
  });
});

describe('the mark of a kind', () => {
  test.each([
    ['village', 'M3 3h18v18h-18z', '#7e2a16'],
    ['product', 'M12 1l11 11-11 11-11-11z', '#6b3f14'],
    ['group', 'M12 1l11 11-11 11-11-11z', '#6b3f14'],
    ['maker', 'M3 21v-9a9 9 0 0 1 18 0v9z', '#004f59'],
    ['place', 'M2 12a10 10 0 0 1 20 0a10 10 0 0 1-20 0z', '#23502f'],
  ] as const)('%s', (kind, d, stroke) => {
    const marks = elements({ kind, woven: [] }, 'path');
    expect(of(marks[0], 'd', 'stroke', 'fill', 'stroke-width', 'transform')).toEqual([
      ...[d, stroke, 'none', '3', 'translate(64 344)'],
    ]);
    expect(marks).toHaveLength(2);
  });

  test('is none for another kind, and the words stand at the margin', () => {
    expect(elements({ kind: 'trip', woven: [] }, 'path')).toHaveLength(1);
    expect(texts({ kind: 'trip' })[0]?.[1]).toBe('64');
  });
});

test('a rule stands above the foot', () => {
  const [rule] = elements({ kind: 'trip', woven: [] }, 'path');
  expect(of(rule, 'd', 'stroke', 'stroke-width')).toEqual(['M64 548h1072', '#dccfb4', '2']);
});

test('a line may be exactly as wide as the room, and a long word stands alone', () => {
  const type = { size: 20, weight: 400 } as const;
  expect(wrapped('aaa bb cc', type, 60, measure)).toEqual(['aaa bb', 'cc']);
  expect(wrapped('aaaaaaaaa b', type, 60, measure)).toEqual(['aaaaaaaaa', 'b']);
});
