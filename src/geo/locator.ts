/** The small picture of the region that every entry's page shows, with the entry's mark laid over it. Pure. */
import type { Ground } from '../model/plan-picture.ts';
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

/** The picture as trips and plans cut it. */
export const ground: Ground = {
  box: [west, south, east, north],
  width: locator.width,
  height: locator.height,
  towns: shown.map(({ name, lat, lon }) => ({ name, lat, lon })),
};

/** A town as a dot; with its name on the side where there is room, or smaller, since a cut enlarges it. */
function townMark({ name, lat, lon }: (typeof towns)[number], named: boolean): string {
  const [x, y] = locator.project({ lat, lon }).map(Math.round) as [number, number];
  const left = x > locator.width * 0.66;
  if (!named) return `<circle cx="${x}" cy="${y}" r="1.5"/>`;
  return (
    `<circle cx="${x}" cy="${y}" r="2.5"/>` +
    `<text x="${left ? x - 4 : x + 4}" y="${y + 11}"${left ? ' text-anchor="end"' : ''}>${name}</text>`
  );
}

/** Attributes serve both backgrounds where a host's policy refuses the style element. */
const style =
  '.sea{fill:#c9d6dc}.rail{stroke:#4f4636}.road{stroke:#a08d68}.towns{fill:#4f4636}' +
  '@media(prefers-color-scheme:dark){.sea{fill:#263743}.rail{stroke:#c9c0ae}.road{stroke:#6f7684}' +
  '.towns{fill:#c9c0ae}}';

/**
 * @param named whether towns have their names, which would grow with what is cut out of it.
 * @returns the picture as SVG 1.1 without a background: the page's own surface is the land.
 */
export function locatorSvg({ named }: { named: boolean }): string {
  const line = 'fill="none" stroke="#888"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${locator.width} ${locator.height}">`,
    `<style>${style}</style>`,
    `<path class="sea" fill="#8aa" fill-opacity=".6" fill-rule="evenodd" d="${seaPath(outline)}"/>`,
    `<path class="road" ${line} stroke-dasharray="3 3" d="${linePath('road', outline)}"/>`,
    `<path class="rail" ${line} stroke-width="2" d="${linePath('rail', outline)}"/>`,
    '<g class="towns" fill="#888" font-family="sans-serif" font-size="12">',
    ...shown.map((town) => townMark(town, named)),
    '</g></svg>\n',
  ].join('');
}
