/** Sea, railway and roads as paths of SVG in the units of a projection. Pure. */
import { lines, sea } from './basemap.ts';
import type { Projection } from './projection.ts';

/** How a picture wants its outlines. */
export interface Outline {
  projection: Projection;
  /** Units beyond the edge that are still drawn, so that no outline of the clipping shows. */
  margin: number;
  /** Decimals of a unit. */
  decimals: number;
}

/** One path, repeated points left out; empty when nothing of it is seen. */
function path(points: readonly (readonly [number, number])[], close: boolean, how: Outline) {
  const { projection, margin, decimals } = how;
  const clamp = (value: number, most: number) =>
    Number(Math.min(Math.max(value, -margin), most + margin).toFixed(decimals));
  const steps = points.map(([lon, lat]) => {
    const [x, y] = projection.project({ lat, lon });
    return `${clamp(x, projection.width)} ${clamp(y, projection.height)}`;
  });
  const kept = steps.filter((step, index) => step !== steps[index - 1]);
  return kept.length < (close ? 4 : 2) ? '' : `M${kept.join('L')}${close ? 'Z' : ''}`;
}

/** @returns the sea, to be filled by the even-odd rule. */
export const seaPath = (how: Outline): string =>
  sea.geometry.coordinates
    .flat()
    .map((ring) => path(ring as [number, number][], true, how))
    .join('');

/** @returns all lines of a kind, `rail` or `road`. */
export const linePath = (kind: string, how: Outline): string =>
  lines
    .filter((line) => line.kind === kind)
    .map(({ points }) =>
      path(
        points.map(({ lon, lat }) => [lon, lat] as const),
        false,
        how,
      ),
    )
    .join('');
