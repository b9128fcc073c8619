import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inPackOrder, packOf, type Packed } from '../../src/integrations/packs.ts';
import { digest } from '../../src/offline/digest.ts';

const text = (path: string, size = 900): Packed => ({
  path,
  bytes: Buffer.from(path.repeat(size).slice(0, size)),
  transfer: size / 3,
});
const closed = (path: string, size = 300): Packed => ({
  path,
  bytes: Buffer.alloc(size, path),
  transfer: size,
});

const files = [
  closed('z.png'),
  text('index.html'),
  text('desa/b/index.html'),
  closed('a.pf_fragment'),
  text('desa/a/index.html'),
  text('desa/c/index.html'),
  closed('desa/c/1.jpg'),
];
const pathsOf = (packs: Packed[][]) => packs.map((pack) => pack.map(({ path }) => path));

describe('the order of packs', () => {
  it('puts pages by their path, what is compressed already, photographs, and last the frame', () => {
    const packs = inPackOrder(files, new Set(['index.html']), 600);
    expect(pathsOf(packs)).toEqual([
      ['desa/a/index.html', 'desa/b/index.html'],
      ['desa/c/index.html'],
      ['a.pf_fragment', 'z.png'],
      ['desa/c/1.jpg'],
      ['index.html'],
    ]);
  });

  it('has a pack for a file that is larger than one', () => {
    const packs = inPackOrder([text('a.html', 9_000), text('b.html')], new Set(), 600);
    expect(pathsOf(packs)).toEqual([['a.html'], ['b.html']]);
  });
});

it('a pack is its files end to end, named by its digest, and the same each time', async () => {
  const { bytes, hash, size, files: count, single } = await packOf(files);
  expect(inflateSync(bytes).equals(Buffer.concat(files.map((file) => file.bytes)))).toBe(true);
  expect([hash, size, count, single]).toEqual([
    await digest(new Uint8Array(bytes)),
    bytes.length,
    7,
    2_100,
  ]);
  expect((await packOf(files)).hash).toBe(hash);
});
