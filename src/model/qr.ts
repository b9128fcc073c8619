/** A QR code (ISO/IEC 18004) as one path of SVG. Pure. */
// uqr: 3.7 kB compressed, loaded by the planner alone, where printing cannot wait for it.
import { encode } from 'uqr';

/** The empty border that readers of the code need, in modules (ISO/IEC 18004, 6.3.8). */
const border = 4;

/** A code in a square of `size` units, a module each, its border included. */
export interface QrCode {
  size: number;
  /** One horizontal stroke for each run of dark modules, to be drawn one unit wide. */
  path: string;
}

/** The dark runs of one row, as moves and lines from its left edge. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let start = 0, light = 0; start < row.length;) {
    const end = row.indexOf(!row[start], start);
    const run = (end < 0 ? row.length : end) - start;
    if (row[start]) path += `m${light} 0h${run}`;
    else light = run;
    start += run;
  }
  return path && `M0 ${y + 0.5}${path}`;
}

/**
 * @param text an address, for example; error correction is the lowest, which keeps modules large.
 * @returns `undefined` when it is more than the largest code holds: 2,953 bytes.
 */
export function qrCode(text: string): QrCode | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'L', border });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return undefined;
  }
}
