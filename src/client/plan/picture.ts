/** Draws a plan into the picture of the page. */
import { pictureOf, type Drawn, type Frame } from '../../model/plan-picture.ts';

const svg = (name: string, attributes: Record<string, string | number>, text = '') => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
};

/** Draws numbered stops and the straight way between them, cut to fit them. */
export function drawPlan(node: SVGElement, frame: Frame, stops: readonly Drawn[]) {
  const { viewBox, way, stroke, marks } = pictureOf(stops, frame);
  const line = svg('polyline', { points: way, class: 'plan-way', 'stroke-width': stroke });
  const drawn = marks.flatMap(({ box, label: { x, y, size, text } }) => {
    const place = { x, y, 'font-size': size, 'text-anchor': 'middle', class: 'plan-label' };
    return [svg('rect', { ...box, class: 'plan-mark' }), svg('text', place, text)];
  });
  node.setAttribute('viewBox', viewBox);
  node.querySelector('g')?.replaceChildren(line, ...drawn);
}
