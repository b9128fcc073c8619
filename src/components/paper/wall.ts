/** What the wall map shows of a guide. Pure. */
import { wallLabels, wallTowns, type WallLabel } from '../../geo/wall-map.ts';
import { pointOf } from '../../model/distance.ts';
import type { Guide } from '../../model/links.ts';
import type { Precision } from '../../model/precision.ts';

/** The kinds that are marked; workshops are left out, since a wall shows them for years. */
export const wallKinds = ['village', 'place'] as const;
type WallKind = (typeof wallKinds)[number];

/** A name on the map with its mark; towns have a dot. */
export interface WallMark extends WallLabel {
  kind: WallKind | 'town';
  precision: Precision;
}

/** Height of letters in millimetres of paper. */
const size = 2.6;

/** @returns every village and place that has a point, and the towns, with places for their names. */
export function wallMarks(guide: Guide): WallMark[] {
  const marked = guide.entries.flatMap((entry) => {
    const kind = wallKinds.find((each) => each === entry.kind);
    const point = pointOf(entry);
    return kind && point ? [{ text: entry.data.title, at: point, size, kind }] : [];
  });
  const towns = wallTowns().map((town) => ({
    ...{ text: town.name, at: { ...town, precision: 'village' as const }, size },
    kind: 'town' as const,
  }));
  const all = [...towns, ...marked];
  return wallLabels(all).flatMap((label, index) => {
    const of = all[index];
    return of ? [{ ...label, kind: of.kind, precision: of.at.precision }] : [];
  });
}

/** @returns how many villages and how many places are marked. */
export const counts = (marks: readonly WallMark[]): [villages: number, places: number] => [
  marks.filter(({ kind }) => kind === 'village').length,
  marks.filter(({ kind }) => kind === 'place').length,
];

/** @returns the titles of the villages and places without a point to be shown, as one phrase; none or one. */
export function withoutPoint(guide: Guide): string[] {
  const titles = guide.entries
    .filter((entry) => wallKinds.some((kind) => kind === entry.kind) && !pointOf(entry))
    .map(({ data }) => data.title);
  return titles.length > 0 ? [titles.join(', ')] : [];
}
