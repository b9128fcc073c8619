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

/** `Rp 15.000,-`, `15.000` and `1.500.000,50`: points part thousands, a comma the decimals. */
function rupiah(text: string): number | undefined {
  const match = /^(?:Rp\.?|IDR)?\s*(-?\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-|--))?,?-?$/i.exec(text);
  if (!match) return undefined;
  const [, whole = '', cents = ''] = match;
  return Number(`${whole.replaceAll('.', '')}.${/^\d+$/.test(cents) ? cents : '0'}`);
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
  return degrees(trimmed);
}
