/** Draws a plan into the picture of the page. */
import { pictureOf, type Drawn, type Ground } from '../../model/plan-picture.ts';

const svg = (name: string, attributes: Record<string, string | number>, text = '') => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
};

/** Draws numbered stops and the straight way between them, cut to fit them out of what the page says it shows. */
export function drawPlan(node: SVGElement, stops: readonly Drawn[]) {
  const ground = JSON.parse(node.dataset['picture'] ?? '') as Ground;
  const { viewBox, size, way, stroke, marks, names } = pictureOf(stops, ground);
  const line = svg('polyline', { points: way, class: 'plan-way', 'stroke-width': stroke });
  const towns = names.map(({ name, x, y, anchor }) =>
    svg('text', { x, y, ...(anchor && { 'text-anchor': anchor }) }, name),
  );
  const drawn = marks.flatMap(({ box, label: { x, y, text } }) => [
    svg('rect', { ...box, class: 'plan-mark' }),
    svg('text', { x, y, class: 'plan-label' }, text),
  ]);
  node.setAttribute('viewBox', viewBox);
  node.setAttribute('font-size', String(size));
  node.querySelector('g')?.replaceChildren(line, ...towns, ...drawn);
}
