/** A QR code (ISO/IEC 18004) as one path of SVG. Pure. */
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
  const runs =
    row
      .map((dark) => (dark ? 1 : 0))
      .join('')
      .match(/0+|1+/g) ?? [];
  const steps = runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`));
  const last = steps.findLastIndex((step) => step.startsWith('h'));
  return last < 0 ? '' : `M0 ${y + 0.5}${steps.slice(0, last + 1).join('')}`;
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
