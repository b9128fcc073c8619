import { describe, expect, test } from 'vitest';
import { isWholePicture } from '../../../src/check/rules/picture-bytes.ts';

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());
const padding = (length: number) => Array<number>(length).fill(0);

const soi = [0xff, 0xd8, 0xff, 0xe0];
const eoi = [0xff, 0xd9];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const end = [...padding(4), ...ascii('IEND'), 1, 2, 3, 4];
const webp = (said: number, held: number) =>
  bytes(ascii('RIFF'), [said, 0, 0, 0], ascii('WEBP'), padding(held));

describe('a picture is whole', () => {
  test.each([
    ['a.jpg', bytes(soi, eoi)],
    ['a.jpeg', bytes(soi, padding(9), eoi)],
    ['a.jpg', bytes(soi, eoi, padding(4094))],
    ['a.b.png', bytes(png, end)],
    ['a.png', bytes(png, end, padding(52))],
    ['a.webp', webp(4, 0)],
    ['a.webp', webp(12, 8)],
    ['a.webp', webp(4, 9)],
  ])('%s', (name, file) => expect(isWholePicture(name, file)).toBe(true));

  test('also as a part of a larger piece of memory', () => {
    const whole = bytes([1, 2, 3], [...webp(12, 8)]);
    expect(isWholePicture('a.webp', whole.subarray(3))).toBe(true);
  });
});

describe('a picture is cut off, or another', () => {
  test.each([
    ['a.jpg', bytes(soi)],
    ['a.jpg', bytes([0xff, 0xd8, 0xfe], eoi)],
    ['a.jpg', bytes(soi, eoi, padding(4095))],
    ['a.png', bytes(soi, eoi)],
    ['a.jpg', bytes(png, end)],
    ['a.png', bytes(png)],
    ['a.png', bytes(png.slice(0, 7), [9], end)],
    ['a.png', bytes(png, end, padding(57))],
    ['a.webp', webp(5, 0)],
    ['a.webp', webp(13, 8)],
    ['a.webp', bytes(ascii('RIFF'), [4, 0, 0, 0], ascii('WAVE'))],
    ['a.webp', bytes(ascii('RIFX'), [4, 0, 0, 0], ascii('WEBP'))],
    ['a.webp', bytes(ascii('RIFF'), [0, 0, 0, 0])],
    ['a.gif', bytes(ascii('GIF89a'))],
    ['jpg', new Uint8Array()],
    ['a.jpg', undefined],
  ])('%s', (name, file) => expect(isWholePicture(name, file)).toBe(false));
});
