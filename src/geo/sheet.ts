/** Rectangles on paper, kept by the squares that they touch, so that only neighbours are compared. Pure. */

/** A rectangle by its upper left corner, in millimetres. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What lies on a sheet. */
export interface Sheet {
  add: (rectangles: readonly Rectangle[]) => void;
  /** @returns those in the squares that an area touches, each once. */
  around: (area: Rectangle) => Rectangle[];
  /** @returns whether one of them comes nearer to a rectangle than a space. */
  meets: (rectangle: Rectangle, space: number) => boolean;
}

/** Side of a square. */
const side = 8;

/** The numbers of the squares that an area touches, widened by a space. */
function squares({ x, y, width, height }: Rectangle, space: number): number[] {
  const square = (at: number) => Math.floor(at / side);
  const found: number[] = [];
  for (let column = square(x - space); column <= square(x + width + space); column += 1)
    for (let row = square(y - space); row <= square(y + height + space); row += 1)
      found.push(column * 1e5 + row);
  return found;
}

const nearer = (a: Rectangle, b: Rectangle, space: number): boolean =>
  a.x < b.x + b.width + space &&
  b.x < a.x + a.width + space &&
  a.y < b.y + b.height + space &&
  b.y < a.y + a.height + space;

/** @returns a sheet with some rectangles on it. */
export function makeSheet(rectangles: readonly Rectangle[] = []): Sheet {
  const kept = new Map<number, Rectangle[]>();
  const put = (each: Rectangle) => {
    for (const square of squares(each, 0)) {
      const here = kept.get(square);
      if (here) here.push(each);
      else kept.set(square, [each]);
    }
  };
  rectangles.forEach(put);
  return {
    add: (more) => more.forEach(put),
    around: (area) => [...new Set(squares(area, 0).flatMap((square) => kept.get(square) ?? []))],
    meets: (rectangle, space) =>
      squares(rectangle, space).some((square) =>
        kept.get(square)?.some((each) => nearer(rectangle, each, space)),
      ),
  };
}
