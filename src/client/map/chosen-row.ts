/** The row of the chosen entry: marked, and brought into sight where the list scrolls by itself. */

/** Where something begins and ends, in pixels from the top of the window. */
interface Span {
  top: number;
  bottom: number;
}

/**
 * @returns how many pixels a list scrolls until a row is in its sight: none where all of the row is
 * seen, no more than is missing where a part is, else so many that the row stands in its middle.
 */
export function wayTo(row: Span, list: Span): number {
  const [over, under] = [list.top - row.top, row.bottom - list.bottom];
  const missing = Math.max(over, under);
  if (missing <= 0) return 0;
  if (missing < row.bottom - row.top) return over > 0 ? -over : under;
  return (row.top + row.bottom - list.top - list.bottom) / 2;
}

/** One row of a list at most is the chosen one. */
export class ChosenRow {
  readonly #list: HTMLElement;
  #row: HTMLElement | undefined;
  #sought = false;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Marks a row and no other; none for `undefined`. @param moves whether its place in the list changes. */
  mark(row: HTMLElement | undefined, moves: boolean) {
    if (row === this.#row && !moves) return;
    this.#row?.querySelector('a')?.removeAttribute('aria-current');
    row?.querySelector('a')?.setAttribute('aria-current', 'true');
    this.#row = row;
    this.#sought = row !== undefined;
  }

  /** Scrolls the list, never the page, to a row that was marked since; to be called once it stands there. */
  bring() {
    if (!this.#sought || !this.#row) return;
    this.#sought = false;
    this.#list.scrollTop += wayTo(
      this.#row.getBoundingClientRect(),
      this.#list.getBoundingClientRect(),
    );
  }
}
