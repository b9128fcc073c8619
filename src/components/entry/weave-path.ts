/** A weave pattern as the paths of an SVG: what lies on top, strand by strand. Pure. */
import { structures, type Pattern } from '../../model/weave.ts';

/** One repeat, in units of a strand, and the path of each tone that shows in it. */
export interface WeavePaths {
  width: number;
  height: number;
  paths: { tone: number; d: string }[];
}

const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
const lcm = (a: number, b: number): number => (a * b) / common(a, b);

/** Gap beside a strand, in tenths of its width: without it one does not see what passes under. */
const gap = 1;

interface Cell {
  tone: number;
  d: string;
}

/** The strand on top of one crossing; coordinates are tenths of a strand, so that no path has points. */
function cellAt({ structure, warp, weft }: Pattern, x: number, y: number): Cell {
  const { draft } = structures[structure];
  const row = draft[y % draft.length] ?? [];
  const up = row[x % row.length] === 1;
  const tone = (up ? warp[x % warp.length] : weft[y % weft.length]) ?? 0;
  const size = 10 - 2 * gap;
  const d = up
    ? `M${x * 10 + gap} ${y * 10}h${size}v10h-${size}z`
    : `M${x * 10} ${y * 10 + gap}h10v${size}h-10z`;
  return { tone, d };
}

/** @returns one repeat of a pattern; it joins itself on all sides. Units are tenths of a strand. */
export function weavePaths(pattern: Pattern): WeavePaths {
  const draft: readonly (readonly number[])[] = structures[pattern.structure].draft;
  const width = lcm(draft[0]?.length ?? 1, pattern.warp.length);
  const height = lcm(draft.length, pattern.weft.length);
  const cells = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => cellAt(pattern, x, y)),
  ).flat();
  const tones = [...Map.groupBy(cells, ({ tone }) => tone)].sort(([a], [b]) => a - b);
  const paths = tones.map(([tone, list]) => ({ tone, d: list.map(({ d }) => d).join('') }));
  return { width: width * 10, height: height * 10, paths };
}
