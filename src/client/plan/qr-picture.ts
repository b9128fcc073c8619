/** The code of a plan's link as nodes of SVG. */
import { qrCode } from '../../model/qr.ts';

/** @returns the code as a picture with a name, or `undefined` when the text is too long for one. */
export function qrPicture(text: string, label: string): SVGElement | undefined {
  const found = qrCode(text);
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
