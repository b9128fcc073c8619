/** A bar chart of dated figures as numbers for an SVG: bars from one zero line, in order of date. Pure. */
import type { Figure } from '../../model/figure.ts';

/** One bar, in units of the drawing; `figure` is what it stands for. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  figure: Figure;
}

/** Size of the drawing, in its own units; the scale follows the page. */
export const chartSize = { width: 320, height: 120 } as const;

const amount = ({ value }: Figure) => Math.max(...[value].flat());

/**
 * Lays out a bar for each figure; contradictions stand side by side, since nothing is averaged.
 * @returns bars in order of date whose heights are in proportion to their values.
 */
export function barsOf(figures: readonly Figure[]): Bar[] {
  const ordered = figures.toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  const most = Math.max(...ordered.map(amount), Number.MIN_VALUE);
  const step = chartSize.width / Math.max(ordered.length, 1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return ordered.map((figure, index) => {
    const height = round((amount(figure) / most) * chartSize.height);
    const x = round(index * step + step * 0.1);
    return { x, y: round(chartSize.height - height), width: round(step * 0.8), height, figure };
  });
}
