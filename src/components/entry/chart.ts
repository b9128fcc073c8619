/** Dated figures as bars from one zero line, in order of date. Pure. */
import type { Figure } from '../../model/figure.ts';

/** One figure; `share` is its part of the largest, 0 to 100. */
export interface Bar {
  figure: Figure;
  share: number;
}

const amount = ({ value }: Figure) => Math.max(...[value].flat());

/**
 * Gives each figure its bar; contradictions stand one below the other, since nothing is averaged.
 * @returns bars in order of date whose shares are in proportion to their values.
 */
export function barsOf(figures: readonly Figure[]): Bar[] {
  const most = Math.max(...figures.map(amount), Number.MIN_VALUE);
  return figures
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
    .map((figure) => ({ figure, share: Math.round((amount(figure) / most) * 1000) / 10 }));
}
