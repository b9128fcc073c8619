/** From degrees to units of a small flat picture. Pure. */
import type { Point } from '../model/precision.ts';
import type { Box } from './frame.ts';

export interface Projection {
  /** Size of the picture, in its own units. */
  width: number;
  height: number;
  /** @returns `[x, y]` in units of the picture, from its upper left corner. */
  project(point: Point): [number, number];
}

/**
 * Plate carrée, the longitudes narrowed by the cosine of the middle latitude, so that a kilometre is
 * as long across as down in the middle (J. P. Snyder, Map Projections: A Working Manual, USGS 1987,
 * chapter 12, equirectangular with a standard parallel).
 * @param box what the picture shows, in WGS84 degrees; @param width of the picture in its own units.
 */
export function flat(box: Box, width: number): Projection {
  const narrow = Math.cos((((box.north + box.south) / 2) * Math.PI) / 180);
  const scale = width / ((box.east - box.west) * narrow);
  return {
    width,
    height: Math.round((box.north - box.south) * scale),
    project: ({ lat, lon }) => [(lon - box.west) * narrow * scale, (box.north - lat) * scale],
  };
}
