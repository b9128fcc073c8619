import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { strand, weaveLines } from '../../src/model/weave-lines.ts';
import { draftOf, patternOf, structures, type Pattern } from '../../src/model/weave.ts';

/** Tones as colours, told apart by their first byte; the shade beneath is black. */
const colours = ['#400000', '#800000', '#c00000'];

/** Draws a part of a pattern. @returns the first byte of the colour of a point, in tenths of a strand. */
async function drawn(pattern: Pattern, wide: number, high: number) {
  const paths = weaveLines(pattern, wide, high).map(
    ({ tone, d, width, dash }) =>
      `<path d="${d}" stroke="${colours[tone ?? -1] ?? '#000'}" stroke-width="${width}" stroke-dasharray="${dash}"/>`,
  );
  const size = `width="${wide}" height="${high}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paths.join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => data[info.channels * (y * wide + x)];
}

const middle = strand / 2;
const tone = (value: number | undefined) => 0x40 * ((value ?? 0) + 1);
const refs = Array.from({ length: 90 }, (_, index) => `products/p${index}`);
const patterns = refs.map(patternOf);

test('the patterns that are tried are of every structure, both ways round', () => {
  const kinds = new Set(patterns.map(({ structure, mirrored }) => `${structure} ${mirrored}`));
  expect(kinds.size).toBe(2 * Object.keys(structures).length);
});

describe('a drawn pattern', () => {
  test('shows at each crossing the strand that the draft has on top, in its tone', async () => {
    for (const pattern of patterns) {
      const at = await drawn(pattern, 13 * strand, 13 * strand);
      const draft = draftOf(pattern);
      const { warp, weft } = pattern;
      for (let y = 0; y < 13; y += 1)
        for (let x = 0; x < 13; x += 1) {
          const row = draft[y % draft.length] ?? [];
          const over = row[x % row.length] === 1 ? warp[x % warp.length] : weft[y % weft.length];
          const shown = at(x * strand + middle, y * strand + middle);
          expect(shown, `${JSON.stringify(pattern)} at ${x}, ${y}`).toBe(tone(over));
        }
    }
  });

  test('parts a strand that comes up from the one that it passes', async () => {
    const at = await drawn({ structure: 'plain', mirrored: false, warp: [0], weft: [1] }, 40, 40);
    expect([at(15, 0), at(15, 1), at(15, 8), at(15, 9)]).toEqual([0, tone(1), tone(1), 0]);
    expect([at(0, 5), at(1, 5), at(8, 5), at(9, 5)]).toEqual([0, tone(0), tone(0), 0]);
  });

  test('is the same whether it is drawn short or long', async () => {
    const [pattern] = patterns;
    if (!pattern) throw new Error('no pattern');
    const [short, long] = [await drawn(pattern, 80, 80), await drawn(pattern, 400, 160)];
    for (let y = 0; y < 80; y += 1)
      for (let x = 0; x < 80; x += 1) expect(long(x, y)).toBe(short(x, y));
  });
});
