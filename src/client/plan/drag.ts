/** Moves a row by its handle with finger, pen or mouse; the buttons do the same without. */

/** @returns which row a height on the screen belongs to, from the middles of the rows downwards. */
export function rowAt(middles: readonly number[], y: number): number {
  const below = middles.findIndex((middle) => y < middle);
  return below < 0 ? middles.length - 1 : below;
}

const middleOf = (node: Element) => {
  const { top, height } = node.getBoundingClientRect();
  return top + height / 2;
};

type Nodes = () => readonly HTMLElement[];
type Move = (from: number, to: number) => void;

/**
 * @param list whose rows are moved; a handle in them carries `data-drag`.
 * @param rows the rows in their order; @param move is told of both places when the row is let go.
 */
export function letDrag(list: HTMLElement, rows: Nodes, move: Move) {
  list.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest<HTMLElement>('[data-drag]');
    const from = rows().findIndex((row) => handle && row.contains(handle));
    if (!handle || from < 0 || event.button > 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    follow(handle, from, rows, move);
  });
}

/** Shows where the row would go. */
function mark(rows: readonly HTMLElement[], from: number, to: number | undefined) {
  for (const [index, row] of rows.entries()) {
    row.classList.toggle('dragged', to !== undefined && index === from);
    row.classList.toggle('drop-above', index === to && index < from);
    row.classList.toggle('drop-below', index === to && index > from);
  }
}

function follow(handle: HTMLElement, from: number, rows: Nodes, move: Move) {
  const over = new AbortController();
  const { signal } = over;
  let to = from;
  const end = (moves: boolean) => {
    over.abort();
    mark(rows(), from, undefined);
    if (moves && to !== from) move(from, to);
  };
  const moved = ({ clientY }: PointerEvent) => {
    to = rowAt(rows().map(middleOf), clientY);
    mark(rows(), from, to);
  };
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end(false);
  };
  handle.addEventListener('pointermove', moved, { signal });
  handle.addEventListener('pointerup', () => end(true), { signal });
  handle.addEventListener('pointercancel', () => end(false), { signal });
  document.addEventListener('keydown', pressed, { signal });
}
