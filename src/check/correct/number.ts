/** Numbers as people write them, read as plain ones. Pure. */

const letters: Partial<Record<string, number>> = { s: -1, w: -1, n: 1, e: 1 };

/** Degrees, minutes and seconds with a direction: `6°21'40.5"S`; also LS, BT and U for Indonesian. */
const sexagesimal =
  /^(-?\d+(?:[.,]\d+)?)\s*[°º]\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?(L?[SU]|BT|[NEW])?$/i;

const toNumber = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

function degrees(text: string): number | undefined {
  const match = sexagesimal.exec(text);
  if (!match) return undefined;
  const [, whole = '0', minutes, seconds, side = ''] = match;
  const direction = side.toLowerCase().replace(/^l|^b/, '').replace('u', 'n').replace('t', 'e');
  const size = Math.abs(toNumber(whole)) + toNumber(minutes) / 60 + toNumber(seconds) / 3600;
  const sign = letters[direction] ?? (whole.startsWith('-') ? -1 : 1);
  return Number((sign * size).toFixed(6));
}

/** `6.374428 S`, `S 6,374428`, `106.26 BT`: a direction without the sign of degrees. */
function directed(text: string): number | undefined {
  const [, before, number, after] =
    /^(L?[SU]|BT|[NEW])?\s*(\d+[.,]\d+)\s*(L?[SU]|BT|[NEW])?$/i.exec(text) ?? [];
  return (before === undefined) === (after === undefined)
    ? undefined
    : degrees(`${number ?? ''}°${before ?? after ?? ''}`);
}

/** `Rp 15.000,-`, `15.000` and `1.500.000,50`: points part thousands, a comma the decimals. */
function rupiah(text: string): number | undefined {
  const match = /^(?:Rp\.?|IDR)?\s*(-?\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-|--))?,?-?$/i.exec(text);
  if (!match) return undefined;
  const [, whole = '', cents = ''] = match;
  return Number(`${whole.replaceAll('.', '')}.${/^\d+$/.test(cents) ? cents : '0'}`);
}

/** What people put before a number that they do not know exactly. */
const about = /^(?:±|~|sekitar|kira-kira|kurang lebih|kurang-lebih|hampir)\s*/i;

/** Things that are counted, and thousands and millions, behind a number. */
const counted = /\s*(?:orang|perajin|pengrajin|keluarga|KK|buah|lembar|unit|rumah|ekor)\.?$/i;
const thousands: Partial<Record<string, number>> = { rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6 };

/** `40 orang`, `25rb`, `Rp 1,5 juta`. */
function roughly(text: string): number | undefined {
  const bare = text.trim().replace(counted, '');
  const [, size = '', word = ''] = /^(?:Rp\.?\s*)?([\d.,]+)\s*(rb|ribu|jt|juta)$/i.exec(bare) ?? [];
  const times = thousands[word.toLowerCase()];
  const number = numberFrom(times === undefined ? bare : size);
  return number === undefined ? undefined : Number((number * (times ?? 1)).toFixed(2));
}

/**
 * Reads what people write as the value of a figure: `sekitar 40 orang`, `40-50`, `1,5 juta`.
 * @returns the value as it is to be typed, for a person to look at; nothing when no number is in it.
 */
export function figureFrom(text: string): string | undefined {
  const whole = numberFrom(text);
  if (whole !== undefined) return String(whole);
  const [from, to, ...more] = text
    .replace(about, '')
    .split(/\s*(?:-|–|sampai|s\/d|hingga)\s*/i)
    .map(roughly);
  if (from === undefined || more.length > 0) return undefined;
  if (to !== undefined) return `[${from}, ${to}]`;
  return /[-–]|sampai|s\/d|hingga/i.test(text) ? undefined : String(from);
}

/**
 * Reads a number that was written for people.
 * @returns the number, or `undefined` when the text is not surely one.
 */
export function numberFrom(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  if (/^(Rp|IDR)/i.test(trimmed) || /^\d{1,3}(\.\d{3})+(,.*)?$/.test(trimmed))
    return rupiah(trimmed);
  // Three digits behind a comma may be thousands.
  if (/^\d{1,3},\d{3}$/.test(trimmed)) return undefined;
  if (/^-?\d+,\d+$/.test(trimmed)) return toNumber(trimmed);
  return degrees(trimmed) ?? directed(trimmed);
}
