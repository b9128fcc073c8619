/** Whether a picture still holds where it was taken. Pure. */

const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** Marks after which the block of a camera begins: JPEG (Exif 2.32, 4.7.2), PNG and WebP chunks. */
const marks = [ascii('Exif\0\0'), ascii('eXIf'), ascii('EXIF')];

/** The tag of the pointer to the fields of the position (Exif 2.32, 4.6.3), and that of the latitude. */
const positionTag = 0x8825;
const latitudeTag = 2;

/** How far behind a mark the block may begin: a PNG chunk has none, a WebP chunk its length. */
const farthest = 8;

function indexOf(bytes: Uint8Array, part: readonly number[], from = 0): number {
  for (let at = from; at <= bytes.length - part.length; at += 1) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** Entries of one directory of a TIFF block: tag, and the four bytes of its value as a number. */
function* entriesOf(view: DataView, at: number, little: boolean): Generator<[number, number]> {
  if (at + 2 > view.byteLength) return;
  const count = view.getUint16(at, little);
  for (let i = 0; i < count; i += 1) {
    const entry = at + 2 + i * 12;
    if (entry + 12 > view.byteLength) return;
    yield [view.getUint16(entry, little), view.getUint32(entry + 8, little)];
  }
}

/** @param view from the first byte of a TIFF block (TIFF 6.0, section 2). */
function blockHolds(view: DataView): boolean {
  const order = view.byteLength >= 8 ? view.getUint16(0) : 0;
  if (order !== 0x4949 && order !== 0x4d4d) return false;
  const little = order === 0x4949;
  const pointers = [...entriesOf(view, view.getUint32(4, little), little)];
  const at = pointers.find(([tag]) => tag === positionTag)?.[1];
  return at !== undefined && [...entriesOf(view, at, little)].some(([tag]) => tag === latitudeTag);
}

function blockAfter(bytes: Uint8Array, mark: readonly number[]): boolean {
  const found = indexOf(bytes, mark);
  if (found < 0) return false;
  return Array.from({ length: farthest + 1 }, (_, i) => found + mark.length + i).some(
    (at) =>
      at < bytes.length &&
      blockHolds(new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at)),
  );
}

/** @returns whether the block of the camera, or the XMP beside it, gives a latitude. */
export const holdsPosition = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined &&
  (marks.some((mark) => blockAfter(bytes, mark)) || indexOf(bytes, ascii('exif:GPSLatitude')) >= 0);
