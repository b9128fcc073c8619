import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPosition } from '../../src/check/rules/picture-position.ts';
import { placed } from '../fixtures/mistakes/slips.ts';
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
});
