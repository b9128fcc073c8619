/** How much of the earth the maps show. Pure. */
import { site } from '../site.ts';

/** A rectangle in WGS84 degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

const [south, west, north, east] = site.bounds;

/** The land that the guide covers. */
export const region: Box = { west, south, east, north };

const widened = ({ west, south, east, north }: Box, by: number): Box => {
  const round = (degrees: number) => Number(degrees.toFixed(2));
  return {
    west: round(west - by),
    south: round(south - by),
    east: round(east + by),
    north: round(north + by),
  };
};

/** What is drawn around it: as far as a wide screen shows when the whole region fits its height. */
export const picture = widened(region, 0.6);

/** What the small locator map shows: the region with a margin for a mark at its edge. */
export const locatorFrame = widened(region, 0.06);

/** @returns whether a point lies in a box, its edges included. */
export const contains = (box: Box, { lat, lon }: { lat: number; lon: number }): boolean =>
  lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
