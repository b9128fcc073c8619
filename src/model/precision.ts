/** How exactly a point is known, and what may be written of it. Pure. */

/** From the best to none: a checked point, its village, its kecamatan, known but not to be shown. */
export const precisions = ['exact', 'village', 'kecamatan', 'hidden'] as const;
export type Precision = (typeof precisions)[number];
/** What an output may say of a point. */
export type ShownPrecision = Exclude<Precision, 'hidden'>;

/** A point in WGS84 degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** A point that an output may show. */
export interface ShownPoint extends Point {
  precision: ShownPrecision;
}

/** Decimals of a degree that each precision may be written with: about 1 m, 100 m and 1 km. */
export const decimals: Record<ShownPrecision, number> = {
  exact: 5,
  village: 3,
  kecamatan: 2,
};

/**
 * The point that any output may show.
 * @returns the point rounded to what its precision allows, or `undefined` when it is hidden.
 */
export function shownPoint(
  location: (Point & { precision: Precision }) | undefined,
): ShownPoint | undefined {
  if (!location || location.precision === 'hidden') return undefined;
  const { precision } = location;
  const round = (degrees: number) => Number(degrees.toFixed(decimals[precision]));
  return { lat: round(location.lat), lon: round(location.lon), precision };
}

/** @returns whether what is measured between points holds only about: one of them stands for an area. */
export const isAbout = (...points: readonly { precision: Precision }[]): boolean =>
  points.some(({ precision }) => precision !== 'exact');
