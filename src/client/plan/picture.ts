/** Marks of a plan over the small picture of the region. Pure but for the last function. */
import type { Point } from '../../model/precision.ts';

/** A rectangle of the picture, in its own units. */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the picture shows: west, south, east, north in WGS84 degrees; its size in units. */
export interface Frame {
  box: readonly [number, number, number, number];
  width: number;
  height: number;
}

export type Place = readonly [x: number, y: number];

/** @returns where a point falls; the projection is linear in both directions. */
export const project = (
  { box: [west, south, east, north], width, height }: Frame,
  { lat, lon }: Point,
): Place => [((lon - west) / (east - west)) * width, ((north - lat) / (north - south)) * height];

/** The least part of the picture that is shown: nearer its lines would be false. */
const least = 0.22;

/** @returns the part of the picture that holds all places with a margin, in its own proportions. */
export function cutOf(places: readonly Place[], { width, height }: Frame): Cut {
  if (places.length === 0) return { x: 0, y: 0, width, height };
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const share = Math.max(((right - left) / width) * 1.3, ((bottom - top) / height) * 1.3, least);
  const [w, h] = [width * Math.min(share, 1), height * Math.min(share, 1)];
  return { x: (left + right - w) / 2, y: (top + bottom - h) / 2, width: w, height: h };
}

/** A mark with the numbers of the stops that stand there. */
export interface Mark {
  at: Place;
  label: string;
}

/** @returns one mark for places closer than `near` units, labelled `1, 3` or `1, 3…`. */
export function marksOf(numbered: readonly { number: number; at: Place }[], near: number): Mark[] {
  const groups: { at: Place; numbers: number[] }[] = [];
  for (const { number, at } of numbered) {
    const group = groups.find(({ at: [x, y] }) => Math.hypot(x - at[0], y - at[1]) < near);
    if (group) group.numbers.push(number);
    else groups.push({ at, numbers: [number] });
  }
  return groups.map(({ at, numbers }) => ({
    at,
    label: numbers.slice(0, 2).join(', ') + (numbers.length > 2 ? '…' : ''),
  }));
}

const svg = (name: string, attributes: Record<string, string | number>, text = '') => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.textContent = text;
  return node;
};

/** Draws numbered stops and the straight way between them into the picture, cut to fit them. */
export function drawPlan(
  picture: SVGElement,
  frame: Frame,
  stops: readonly { number: number; point: Point | undefined }[],
) {
  const placed = stops.flatMap(({ number, point }) =>
    point ? [{ number, at: project(frame, point) }] : [],
  );
  const cut = cutOf(
    placed.map(({ at }) => at),
    frame,
  );
  const radius = cut.width / 30;
  const way = placed.map(({ at }) => at.map((each) => each.toFixed(1)).join(',')).join(' ');
  const line = svg('polyline', { points: way, class: 'plan-way', 'stroke-width': radius / 4 });
  const marks = marksOf(placed, radius * 1.6).flatMap(({ at: [x, y], label }) => {
    const width = Math.max(radius * 2, label.length * radius * 0.75 + radius);
    const box = { x: x - width / 2, y: y - radius, width, height: radius * 2, rx: radius };
    const text = { x, y: y + radius * 0.42, 'font-size': radius * 1.2, 'text-anchor': 'middle' };
    return [
      svg('rect', { ...box, class: 'plan-mark' }),
      svg('text', { ...text, class: 'plan-label' }, label),
    ];
  });
  picture.setAttribute('viewBox', [cut.x, cut.y, cut.width, cut.height].join(' '));
  picture.querySelector('g')?.replaceChildren(line, ...marks);
}
