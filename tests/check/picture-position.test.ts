import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { holdsPosition, withoutPosition } from '../../src/check/rules/picture-position.ts';
import { placed } from '../fixtures/mistakes/pictures.ts';
import { jpeg } from './tree.ts';

const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** A block of a camera in either byte order: one pointer, and at it one field. */
function block(little: boolean, pointerTag: number, fieldTag: number): number[] {
  const view = new DataView(new ArrayBuffer(44));
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 1, little);
  view.setUint16(10, pointerTag, little);
  view.setUint32(18, 26, little);
  view.setUint16(26, 1, little);
  view.setUint16(28, fieldTag, little);
  return [...new Uint8Array(view.buffer)];
}

const jpegOf = (inner: number[]) => Uint8Array.from([0xff, 0xd8, 0xff, ...inner, 0xff, 0xd9]);

describe('a picture', () => {
  it.each([
    ['of a telephone', placed],
    ['of a camera with the other byte order', jpegOf([...ascii('Exif\0\0'), ...block(false, 0x8825, 2)])], // prettier-ignore
    ['of the type PNG', jpegOf([...ascii('eXIf'), ...block(true, 0x8825, 2)])],
    ['of the type WebP', jpegOf([...ascii('EXIF'), 44, 0, 0, 0, ...block(true, 0x8825, 2)])],
    ['with the words of an editor', jpegOf(ascii('<rdf exif:GPSLatitude="6,22.4S"/>'))],
  ])('%s tells where it was taken', (_, bytes) => expect(holdsPosition(bytes)).toBe(true));

  it.each([
    ['without a block', jpeg],
    ['whose block holds no position', jpegOf([...ascii('Exif\0\0'), ...block(true, 0x010e, 2)])],
    ['whose position was emptied', jpegOf([...ascii('Exif\0\0'), ...block(true, 0x8825, 0)])],
    ['that is not there', undefined],
  ])('%s does not', (_, bytes) => expect(holdsPosition(bytes)).toBe(false));

  it('of any bytes stops nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        holdsPosition(jpegOf([...ascii('Exif\0\0II*\0'), ...bytes]));
      }),
    );
  });

  it('of any bytes keeps its length when it is mended, and tells nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (bytes, little) => {
        const given = jpegOf([...ascii('Exif\0\0'), ...block(little, 0x8825, 2), ...bytes]);
        const mended = withoutPosition(given);
        expect(mended).toHaveLength(given.length);
        expect(holdsPosition(mended)).toBe(false);
      }),
    );
  });
});

it('of four bytes stand in their field: what lies where they seem to point is left alone', () => {
  // Two fields: the version (tag 0, four bytes of type 1) and a latitude, in a block of 800 bytes.
  const tiff = new DataView(new ArrayBuffer(800));
  new Uint8Array(tiff.buffer).fill(0x55, 100);
  const fields = [0x4949, 42, 8, 0, 1, 0x8825, 4, 1, 0, 26, 0, 0, 0];
  fields.forEach((each, i) => tiff.setUint16(i * 2, each, true));
  const position = [2, 0, 1, 4, 0, 770, 0, 2, 5, 3, 0, 60, 0];
  position.forEach((each, i) => tiff.setUint16(26 + i * 2, each, true));
  const given = jpegOf([...ascii('Exif\0\0'), ...new Uint8Array(tiff.buffer)]);
  const mended = withoutPosition(given) ?? new Uint8Array();
  expect(holdsPosition(given)).toBe(true);
  expect([...mended.slice(9 + 100, -2)]).toEqual(Array.from({ length: 700 }, () => 0x55));
});

/** A photograph as a telephone writes it: turned, with the name of the camera and a position. */
const taken = (type: 'jpeg' | 'webp' | 'png') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a63' } })
    .withExif({
      IFD0: { Make: 'KameraUji' },
      IFD3: {
        ...{ GPSLatitudeRef: 'S', GPSLatitude: '6/1 22/1 2794/100' },
        ...{ GPSLongitudeRef: 'E', GPSLongitude: '106/1 16/1 941/100' },
      },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(type)
    .toBuffer();

/** The numbers of the position as the file holds them: 2794/100, in the order of the block. */
const seconds = Buffer.from([0xea, 0x0a, 0, 0, 0x64, 0, 0, 0]);

describe('a photograph of a telephone', () => {
  it.each(['jpeg', 'webp'] as const)('is the same as %s without its position', async (type) => {
    const given = await taken(type);
    expect(holdsPosition(given)).toBe(true);
    expect(given.includes(seconds)).toBe(true);
    const mended = Buffer.from(withoutPosition(given) ?? []);
    expect(holdsPosition(mended)).toBe(false);
    expect(mended.includes(seconds)).toBe(false);
    const { orientation, exif } = await sharp(mended).metadata();
    expect([orientation, exif?.includes('KameraUji')]).toEqual([6, true]);
    const [before, after] = await Promise.all(
      [given, mended].map((each) => sharp(each).raw().toBuffer()),
    );
    expect(after?.equals(before ?? Buffer.of())).toBe(true);
  });

  it('is left alone as PNG, whose checksums would be wrong', async () => {
    const given = await taken('png');
    expect(holdsPosition(given)).toBe(true);
    expect(withoutPosition(given)).toBeUndefined();
  });

  it('keeps the words of an editor but for the position', () => {
    const xmp = `<x dc:title="Tikar" exif:GPSLatitude="6,22.4S"><exif:GPSLongitude>106,16E</exif:GPSLongitude></x>`;
    const mended = new TextDecoder().decode(withoutPosition(jpegOf(ascii(xmp))));
    expect(mended).toContain('dc:title="Tikar"');
    expect(mended).not.toMatch(/GPS|22\.4|106/);
  });
});
