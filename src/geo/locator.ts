/** The small picture of the region that every entry's page shows, with the entry's mark laid over it. Pure. */
import { placeNames, type PlacedName } from '../model/plan-names.ts';
import { townsOf, type Ground } from '../model/plan-picture.ts';
import type { Cut } from '../model/rectangle.ts';
import { towns } from './basemap.ts';
import { contains, locatorFrame } from './frame.ts';
import { linePath, seaPath } from './outline.ts';
import { flat } from './projection.ts';

/** The projection of the picture; marks that use it fall where they belong. */
export const locator = flat(locatorFrame, 320);

/** In whole units, about 300 m. */
const outline = { projection: locator, margin: 20, decimals: 0 };

/** The largest towns, those first that get room first. */
const shown = towns
  .filter((town) => (town.rank ?? 3) <= 2 && contains(locatorFrame, town))
  .toSorted((a, b) => (a.rank ?? 3) - (b.rank ?? 3));

const { west, south, east, north } = locatorFrame;

/** What the picture shows, and its towns. */
export const ground: Ground = {
  box: [west, south, east, north],
  width: locator.width,
  height: locator.height,
  towns: shown.map(({ name, lat, lon }) => ({ name, lat, lon })),
};

/** How high the names of towns are on the whole picture, in its units, as on a cut of it. */
export const nameSize = locator.width / 25;

/** As many as fit what a page may hold of its map. */
const mostNames = 6;

const named = townsOf(ground);
const whole: Cut = { x: 0, y: 0, width: locator.width, height: locator.height };

/**
 * @param taken what marks take of the picture.
 * @returns the names of the largest towns beside which there is room.
 */
export const townNames = (taken: readonly Cut[]): PlacedName[] =>
  placeNames(named, whole, nameSize, taken).slice(0, mostNames);

function townMark(town: (typeof towns)[number]): string {
  const [x, y] = locator.project(town).map(Math.round);
  return `<circle cx="${x}" cy="${y}" r="2"/>`;
}

/** Attributes serve both backgrounds where a host's policy refuses the style element. */
const style =
  '.sea{fill:#c9d6dc}.rail{stroke:#4f4636}.road{stroke:#a08d68}.towns{fill:#4f4636}' +
  '@media(prefers-color-scheme:dark){.sea{fill:#263743}.rail{stroke:#c9c0ae}.road{stroke:#6f7684}' +
  '.towns{fill:#c9c0ae}}';

/**
 * @returns the picture as SVG 1.1 without a background: the page's own surface is the land. It names no
 * town, since names would grow with what is cut out of it, and lie below marks.
 */
export function locatorSvg(): string {
  const line = 'fill="none" stroke="#888"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${locator.width} ${locator.height}">`,
    `<style>${style}</style>`,
    `<path class="sea" fill="#8aa" fill-opacity=".6" fill-rule="evenodd" d="${seaPath(outline)}"/>`,
    `<path class="road" ${line} stroke-dasharray="3 3" d="${linePath('road', outline)}"/>`,
    `<path class="rail" ${line} stroke-width="2" d="${linePath('rail', outline)}"/>`,
    '<g class="towns" fill="#888">',
    ...shown.map(townMark),
    '</g></svg>\n',
  ].join('');
}
