/** Moving over a grid of squares. Pure. */

/**
 * @param at number of the square with the focus, row by row from 0.
 * @returns the square that a key leads to; `undefined` at the edge, or when the key means nothing.
 */
export function nextCell(at: number, key: string, rows: number, columns: number) {
  const [row, column] = [Math.floor(at / columns), at % columns];
  const to: Record<string, readonly [row: number, column: number]> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, columns - 1],
  };
  const [y = -1, x = -1] = Object.hasOwn(to, key) ? (to[key] ?? []) : [];
  return y < 0 || x < 0 || y >= rows || x >= columns ? undefined : y * columns + x;
}
