import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/integrations/packs.ts';
import { unpack } from '../../src/offline/unpack.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Bytes as a line brings them: in pieces of any size. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number) {
  let from = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(out) {
      if (from < bytes.length) out.enqueue(bytes.slice(from, from + size));
      else out.close();
      from += size;
    },
  });
}

const made = (contents: readonly Uint8Array[]) =>
  packOf(
    contents.map((bytes, each) => ({
      path: `${each}.html`,
      bytes: Buffer.from(bytes),
      transfer: bytes.length,
    })),
  );

/** What comes out of a pack, also where it ends in an error. */
async function opened(bytes: Uint8Array<ArrayBuffer>, sizes: number[], pieces: number) {
  const files = sizes.map((size, each) => ({ path: `${each}.html`, size, hash: '' }));
  const found: string[] = [];
  try {
    for await (const file of unpack(inPieces(bytes, pieces), files)) {
      expect(file.file).toBe(files[found.length]);
      found.push(hex(new Uint8Array(file.bytes)));
    }
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
  return found;
}

/** Short files and files of some thousand bytes, empty ones too; many of their bytes repeat. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 200 }))
    .map(([part, times]) => new Uint8Array(Array.from({ length: times }, () => [...part]).flat())),
);
const contents = fc.array(content, { minLength: 1, maxLength: 12 });
const pieces = fc.integer({ min: 1, max: 3_000 });

describe('a pack', () => {
  it('gives its files back, byte by byte, however the line cuts it into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(contents, pieces, async (files, size) => {
        const { bytes } = await made(files);
        const sizes = files.map(({ length }) => length);
        expect(await opened(new Uint8Array(bytes), sizes, size)).toEqual(files.map(hex));
      }),
    );
  });

  it('that is cut off gives nothing but whole files from its beginning', async () => {
    await fc.assert(
      fc.asyncProperty(contents, pieces, fc.nat(), async (files, size, at) => {
        const { bytes } = await made(files);
        const cut = new Uint8Array(bytes.subarray(0, at % bytes.length));
        const found = await opened(
          cut,
          files.map(({ length }) => length),
          size,
        );
        expect(found).toEqual(files.map(hex).slice(0, found.length));
      }),
    );
  });

  it('that is something else gives nothing', async () => {
    const portal = new TextEncoder().encode('<!doctype html><title>Wi-Fi</title>');
    expect(await opened(portal, [3, 4], 7)).toEqual([]);
    expect(await opened(new Uint8Array(), [3, 4], 7)).toEqual([]);
  });
});
