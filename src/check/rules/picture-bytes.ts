/** Whether the bytes of a picture are whole, by the marks at their start and end. Pure. */

const starts = (bytes: Uint8Array, marks: readonly number[], at = 0) =>
  marks.every((mark, i) => bytes[at + i] === mark);

const ascii = (text: string) => [...new TextEncoder().encode(text)];

const holdsNear = (bytes: Uint8Array, marks: readonly number[], last: number) => {
  for (let at = bytes.length - marks.length; at >= Math.max(0, bytes.length - last); at -= 1) {
    if (starts(bytes, marks, at)) return true;
  }
  return false;
};

/** JPEG: begins with SOI, ends with EOI; some cameras pad behind it (ITU-T T.81, B.1.1.3). */
const isJpeg = (bytes: Uint8Array) =>
  starts(bytes, [0xff, 0xd8, 0xff]) && holdsNear(bytes, [0xff, 0xd9], 4096);

/** PNG: signature and the chunk IEND (W3C PNG, 5.2 and 11.2.4). */
const isPng = (bytes: Uint8Array) =>
  starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) &&
  holdsNear(bytes, ascii('IEND'), 64);

/** WebP: a RIFF container that is as long as it says (RFC 9649, 2.4). */
function isWebp(bytes: Uint8Array): boolean {
  if (bytes.length < 12 || !starts(bytes, ascii('RIFF')) || !starts(bytes, ascii('WEBP'), 8))
    return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(4, true) + 8 <= bytes.length;
}

const tests: Record<string, (bytes: Uint8Array) => boolean> = {
  jpg: isJpeg,
  jpeg: isJpeg,
  png: isPng,
  webp: isWebp,
};

/** @returns whether the file is a picture of the type that its name says, and not cut off. */
export const isWholePicture = (name: string, bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && (tests[name.replace(/^.*\./, '')]?.(bytes) ?? false);
