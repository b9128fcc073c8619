/** Squared paper as the paths of an SVG. Pure. */
import { isOver, type GridWeave } from '../../model/lesson-parts.ts';

/** Side of a square in units of the drawing. */
export const side = 10;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** @returns the lines between the squares, the edges among them. */
export function ruling(rows: number, columns: number): string {
  const across = upTo(rows + 1).map((row) => `M0 ${row * side}h${columns * side}`);
  const down = upTo(columns + 1).map((column) => `M${column * side} 0v${rows * side}`);
  return [...across, ...down].join('');
}

/** @returns the squares where the crossing strand lies on top. */
export const filled = (weave: GridWeave, rows: number, columns: number): string =>
  upTo(rows)
    .flatMap((row) =>
      upTo(columns)
        .filter((column) => isOver(weave, row, column))
        .map((column) => `M${column * side} ${row * side}h${side}v${side}h-${side}z`),
    )
    .join('');
