/** A QR code (ISO/IEC 18004) as nodes of SVG. */
import { encode } from 'uqr';

/** The empty border that readers of the code need, in modules (ISO/IEC 18004, 6.3.8). */
const border = 4;

/** @returns the dark modules as one path, each a square of one unit. */
export function qrPath(text: string): { size: number; path: string } | undefined {
  try {
    const { size, data } = encode(text, { ecc: 'L', border });
    const squares = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size, path: squares.join('') };
  } catch {
    return undefined; // more than the largest code holds: 2,953 bytes
  }
}

/** @returns the code as a picture with a name, or `undefined` when the text is too long for one. */
export function qrPicture(text: string, label: string): SVGElement | undefined {
  const found = qrPath(text);
  if (!found) return undefined;
  const make = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [svg, ground, modules] = [make('svg'), make('path'), make('path')];
  svg.setAttribute('viewBox', `0 0 ${found.size} ${found.size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('class', 'plan-qr');
  ground.setAttribute('d', `M0 0h${found.size}v${found.size}h-${found.size}z`);
  ground.setAttribute('class', 'qr-ground');
  modules.setAttribute('d', found.path);
  modules.setAttribute('class', 'qr-modules');
  svg.append(ground, modules);
  return svg;
}
