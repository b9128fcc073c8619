/** Whether a picture still holds where it was taken, and the same picture without it. Pure. */

const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** Marks after which the block of a camera begins: JPEG (Exif 2.32, 4.7.2), PNG and WebP chunks. */
const marks = [ascii('Exif\0\0'), ascii('eXIf'), ascii('EXIF')];

/** The tag of the pointer to the fields of the position (Exif 2.32, 4.6.3), and that of the latitude. */
const positionTag = 0x8825;
const latitudeTag = 2;

/** How far behind a mark the block may begin: a PNG chunk has none, a WebP chunk its length. */
const farthest = 8;

/** Bytes of one value of each type, by its number (TIFF 6.0, section 2). */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Positions in XMP (XMP 2, Exif schema), as an attribute or as an element. */
const inXmp = /exif:GPS\w+=(?:"[^"]*"|'[^']*')|<(exif:GPS\w+)>[^<]*<\/\1>/g;

function indexOf(bytes: Uint8Array, part: readonly number[], from = 0): number {
  const [first = 0] = part;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !part.every((byte, i) => bytes[at + i] === byte))
    at = bytes.indexOf(first, at + 1);
  return at;
}

/** One field of a directory of a TIFF block: where it stands, its tag, and its value as a number. */
interface Field {
  at: number;
  tag: number;
  value: number;
}

/** A directory of a TIFF block, from the first byte of the block. */
interface Directory {
  view: DataView;
  little: boolean;
  fields: Field[];
}

function directory(view: DataView, at: number, little: boolean): Directory {
  const fields: Field[] = [];
  const count = at + 2 > view.byteLength ? 0 : view.getUint16(at, little);
  for (let i = 0; i < count; i += 1) {
    const field = at + 2 + i * 12;
    if (field + 12 > view.byteLength) break;
    const tag = view.getUint16(field, little);
    fields.push({ at: field, tag, value: view.getUint32(field + 8, little) });
  }
  return { view, little, fields };
}

/** @param view from the first byte of a TIFF block. @returns the fields of its position. */
function positionIn(view: DataView): Directory[] {
  const order = view.byteLength >= 8 ? view.getUint16(0) : 0;
  if (order !== 0x4949 && order !== 0x4d4d) return [];
  const little = order === 0x4949;
  const { fields } = directory(view, view.getUint32(4, little), little);
  const pointer = fields.find(({ tag }) => tag === positionTag);
  return pointer === undefined ? [] : [directory(view, pointer.value, little)];
}

/** The fields of a position behind each mark of a camera's block. */
function positions(bytes: Uint8Array): Directory[] {
  const viewAt = (at: number) =>
    new DataView(bytes.buffer, bytes.byteOffset + at, Math.max(0, bytes.length - at));
  return marks.flatMap((mark) => {
    const found: Directory[] = [];
    for (let at = indexOf(bytes, mark); at >= 0; at = indexOf(bytes, mark, at + 1)) {
      for (let i = at + mark.length; i <= Math.min(at + mark.length + farthest, bytes.length); i++)
        found.push(...positionIn(viewAt(i)));
    }
    return found;
  });
}

/** @returns whether the block of the camera, or the XMP beside it, gives a latitude. */
export const holdsPosition = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined &&
  (positions(bytes).some(({ fields }) => fields.some(({ tag }) => tag === latitudeTag)) ||
    indexOf(bytes, ascii('exif:GPSLatitude')) >= 0);

/** Writes zeros over the fields of a position, over their values, and over how many they are. */
function blank({ view, little, fields }: Directory): void {
  const zero = (from: number, length: number) => {
    for (let at = from; at < Math.min(from + length, view.byteLength); at += 1)
      view.setUint8(at, 0);
  };
  for (const { at, value } of fields) {
    const length = (sizes[view.getUint16(at + 2, little)] ?? 0) * view.getUint32(at + 4, little);
    if (length > 4) zero(value, length);
  }
  const [first] = fields;
  if (first !== undefined) zero(first.at - 2, 2 + fields.length * 12);
}

/**
 * The picture itself, its orientation and its length stay as they are, byte for byte.
 * @returns the file without where it was taken; nothing for a PNG, whose checksums would be wrong.
 */
export function withoutPosition(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === 0x89) return undefined;
  const copy = Uint8Array.from(bytes);
  positions(copy).forEach(blank);
  const text = new TextDecoder('latin1').decode(copy);
  for (const { 0: found, index } of text.matchAll(inXmp))
    copy.fill(0x20, index, index + found.length);
  return copy;
}
