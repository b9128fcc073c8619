import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../src/model/qr.ts';

/** @throws Error when the text is too long. */
function codeOf(text: string): QrCode {
  const code = qrCode(text);
  if (code === undefined) throw new Error(`No code of ${text}`);
  return code;
}

/** Draws the strokes of a path on squares, as a browser does. */
function drawn({ size, path }: QrCode): boolean[][] {
  const dark = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, step, a = '', b = ''] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (step === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (step === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x += 1) dark.add(`${x} ${y}`);
  }
  const line = Array.from({ length: size }, (_, at) => at);
  return line.map((row) => line.map((column) => dark.has(`${column} ${row}`)));
}

test('the strokes are the modules of the code', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), (address) => {
      expect(drawn(codeOf(address))).toEqual(encode(address, { ecc: 'L', border: 4 }).data);
    }),
    { numRuns: 20 },
  );
});

test('four modules on each side stay empty', () => {
  const code = codeOf('https://guide.example/desa/pasir-ona/');
  const dark = drawn(code).flatMap((row, y) => row.flatMap((is, x) => (is ? [x, y] : [])));
  expect([Math.min(...dark), Math.max(...dark)]).toEqual([4, code.size - 5]);
});

test('an address of a page keeps its modules large, and its path short', () => {
  const code = codeOf('https://guide.example/desa/pasir-ona/');
  expect(code.size).toBe(29 + 8);
  expect(code.path.length).toBeLessThan(1600);
});

test('a text beyond what a code holds has none', () => {
  expect(qrCode('x'.repeat(2953))).toBeDefined();
  expect(qrCode('x'.repeat(2954))).toBeUndefined();
});
