/** The map of the region for a sheet of A3, in millimetres of paper. Pure. */
import { towns } from './basemap.ts';
import { contains, locatorFrame } from './frame.ts';
import { lineEnd, placeLabels, type Named, type Placed } from './labels.ts';
import { linePath, seaPath } from './outline.ts';
import { flat } from './projection.ts';
import { distance } from '../model/distance.ts';
import type { Point } from '../model/precision.ts';

/** As wide as A3 between margins of 10 mm (ISO 216: 297 by 420 mm). */
export const wallMap = flat(locatorFrame, 277);

const { west, north, south } = locatorFrame;

/** Millimetres of the map that are a kilometre, as everywhere on it. */
const perKilometre =
  wallMap.height / distance({ lat: north, lon: west }, { lat: south, lon: west });

/** How many kilometres are one on paper, to the nearest thousand: the number after `1 :`. */
export const wallScale = Math.round(1e3 / perKilometre) * 1e3;

/** @returns millimetres of a bar of that many kilometres. */
export const scaleBar = (kilometres: number): number =>
  Math.round(kilometres * perKilometre * 10) / 10;

const outline = { projection: wallMap, margin: 5, decimals: 1 };

/** What is drawn below the names, as paths. */
export const wallBase = () => ({
  sea: seaPath(outline),
  road: linePath('road', outline),
  rail: linePath('rail', outline),
});

/** What is written on the map. */
export interface Label {
  text: string;
  at: Point;
  /** Height of its letters. */
  size: number;
}

/** A label with the place of its mark, of its name, and of the line between them. */
export interface WallLabel {
  text: string;
  x: number;
  y: number;
  place: Placed;
  /** The path of the line that leads to the name, where it stands apart. */
  line?: string;
}

/**
 * Width of a text in heights of its letters. It is set to exactly that width, so that names keep
 * apart in any font.
 */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => {
    if (/[ijltfr.,'’ ()-]/.test(letter)) return sum + 0.34;
    return sum + (/[mwMW]/.test(letter) ? 0.85 : /[A-Z]/.test(letter) ? 0.68 : 0.54);
  }, 0);

const round = (value: number) => Math.round(value * 10) / 10;

/** @returns a name for each label, none of which covers another. */
export function wallLabels(labels: readonly Label[]): WallLabel[] {
  const points = labels.map(({ text, at, size }): Named => {
    const [x, y] = wallMap.project(at).map(round) as [number, number];
    return { x, y, width: round(widthOf(text) * size), height: size };
  });
  const bounds = { x: 1, y: 1, width: wallMap.width - 2, height: wallMap.height - 2 };
  return placeLabels(points, bounds).map((place, index) => {
    const { x, y } = points[index] as Named;
    const to = lineEnd({ ...place, x, y }, place)
      .map(round)
      .join(' ');
    const text = labels[index]?.text ?? '';
    return { text, x, y, place, ...(place.led ? { line: `M${x} ${y}L${to}` } : {}) };
  });
}

/** @returns the towns that the map names, by rank from 1; places of the guide have names of their own. */
export const wallTowns = () => towns.filter((town) => contains(locatorFrame, town));
