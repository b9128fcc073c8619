import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const coloursOf = (part: string) =>
  new Map(
    [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2.2 counts it, 1 to 21. */
function contrast(one: string, two: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['by day', coloursOf(light)],
  ['by night', coloursOf(dark)],
])('colours %s', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? '#777777';

  it.each(['text', 'soft', 'link', 'accent', 'leaf', 'sugar', 'opal'])(
    'let %s be read on both grounds (AAA, 7:1)',
    (name) => {
      for (const ground of ['bg', 'surface'])
        expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(7);
    },
  );

  it('show the edge of a control on both grounds (3:1)', () => {
    for (const ground of ['bg', 'surface'])
      expect(contrast(of('line'), of(ground)), ground).toBeGreaterThanOrEqual(3);
  });
});

it('counts as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
