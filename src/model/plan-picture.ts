/** Numbered stops and the straight way between them, over the small picture of the region. Pure. */
import { placeNames, type Named, type PlacedName } from './plan-names.ts';
import type { Point } from './precision.ts';
import { round, type Cut, type Place } from './rectangle.ts';

/** What the picture shows: west, south, east, north in WGS84 degrees; its size in units. */
export interface Frame {
  box: readonly [number, number, number, number];
  width: number;
  height: number;
}

/** A picture that is cut, with its towns, the largest first. */
export interface Ground extends Frame {
  towns: readonly (Point & { name: string })[];
}

/** @returns where a point falls; the projection is linear in both directions. */
export const project = (
  { box: [west, south, east, north], width, height }: Frame,
  { lat, lon }: Point,
): Place => [((lon - west) / (east - west)) * width, ((north - lat) / (north - south)) * height];

/** The least part of the picture that is shown: nearer its lines would be false. */
const least = 0.4;

/** Moves a side of the cut into the picture, or as far out as the places reach. */
const within = (from: number, size: number, [low, high]: Place, whole: number) =>
  Math.max(Math.min(from, Math.max(whole, high) - size), Math.min(0, low));

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
  return {
    x: within((left + right - w) / 2, w, [left, right], width),
    y: within((top + bottom - h) / 2, h, [top, bottom], height),
    width: w,
    height: h,
  };
}

/** A mark with the numbers of the stops that stand there. */
export interface Mark {
  at: Place;
  label: string;
}

/** The numbers of a mark: `3`, `1–4` where they follow each other, else `1, 3` or `1, 3…`. */
function labelOf(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const run = numbers.length > 2 && numbers.every((each, at) => each === first + at);
  if (run) return `${first}–${first + numbers.length - 1}`;
  return numbers.slice(0, 2).join(', ') + (numbers.length > 2 ? '…' : '');
}

/** @returns one mark for places closer than `near` units. */
export function marksOf(numbered: readonly { number: number; at: Place }[], near: number): Mark[] {
  const groups: { at: Place; numbers: number[] }[] = [];
  for (const { number, at } of numbered) {
    const group = groups.find(({ at: [x, y] }) => Math.hypot(x - at[0], y - at[1]) < near);
    if (group) group.numbers.push(number);
    else groups.push({ at, numbers: [number] });
  }
  return groups.map(({ at, numbers }) => ({
    at,
    label: labelOf(numbers),
  }));
}

/** A numbered stop; without a point it is not drawn. */
export interface Drawn {
  number: number;
  point: Point | undefined;
}

/** What is drawn, in units of the base picture, ready for attributes of SVG. */
export interface Picture {
  viewBox: string;
  /** How high all letters are, so that they are as large on paper or screen whatever the cut. */
  size: number;
  /** The points of a polyline through the stops in their order, and its width. */
  way: string;
  stroke: number;
  marks: { box: Record<'x' | 'y' | 'width' | 'height' | 'rx', number>; label: Label }[];
  /** The towns whose names have room. */
  names: PlacedName[];
}

/** The numbers of a mark: the middle of their line. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

function drawnMark({ at: [x, y], label }: Mark, radius: number): Picture['marks'][number] {
  const width = Math.max(radius * 2, label.length * radius * 0.75 + radius);
  const [left, top] = [round(x - width / 2), round(y - radius)];
  const box = {
    x: left,
    y: top,
    width: round(width),
    height: round(radius * 2),
    rx: round(radius),
  };
  return { box, label: { x: round(x), y: round(y + radius * 0.42), text: label } };
}

/** More names would fill a picture as wide as a phone, which is there to show the stops. */
const mostNames = 4;

/** @returns its towns with the places where they fall. */
export const townsOf = (ground: Ground): Named[] =>
  ground.towns.map((town) => ({ name: town.name, at: project(ground, town) }));

/** @returns the picture of stops, cut to fit them. */
export function pictureOf(stops: readonly Drawn[], ground: Ground): Picture {
  const placed = stops.flatMap(({ number, point }) =>
    point ? [{ number, at: project(ground, point) }] : [],
  );
  const places = placed.map(({ at }) => at);
  const cut = cutOf(places, ground);
  const { x, y, width, height } = cut;
  const radius = width / 30;
  const size = round(radius * 1.2);
  const marks = marksOf(placed, radius * 1.6).map((mark) => drawnMark(mark, radius));
  const taken = marks.map(({ box }) => box);
  return {
    viewBox: [x, y, width, height].map(round).join(' '),
    size,
    way: places.map((at) => at.map(round).join(',')).join(' '),
    stroke: round(radius / 4),
    marks,
    names: placeNames(townsOf(ground), cut, size, taken).slice(0, mostNames),
  };
}
