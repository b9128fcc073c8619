/** Whether a street map that was turned on is worth keeping. Pure. */

/** Tiles since it was turned on. */
export interface Tally {
  loaded: number;
  failed: number;
}

/** How long the first tile may take, in milliseconds. */
export const tilePatience = 15_000;

/** So many tiles may fail before more of them than came say that the host does not serve. */
const most = 3;

/** @returns whether the offline map should come back: tiles fail, and more fail than come. */
export const isBroken = ({ loaded, failed }: Tally): boolean => failed >= most && failed > loaded;

/** @returns the address of a tile by its template with `{z}`, `{x}` and `{y}`. */
export const tileAddress = (
  template: string,
  { x, y, z }: { x: number; y: number; z: number },
): string => template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
