/** What RFC 7946 asks beyond what the types hold, as a list of what is wrong with a collection. */
import type { FeatureCollection, Geometry, Position } from 'geojson';

/** Twice the area that a ring goes round, positive when counterclockwise (shoelace formula). */
const turn = (ring: Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [a = 0, b = 0] = ring[index - 1] ?? [x, y];
    return sum + a * y - x * b;
  }, 0);

const badPosition = (position: Position) => {
  const [lon = NaN, lat = NaN] = position;
  return position.length !== 2 || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90);
};

function ringProblems(ring: Position[], index: number): string[] {
  const closed = JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));
  const counterclockwise = turn(ring) > 0;
  return [
    ...(ring.length < 4 ? ['3.1.6: a ring has four or more positions'] : []),
    ...(closed ? [] : ['3.1.6: a ring is closed']),
    ...(counterclockwise === (index === 0)
      ? []
      : ['3.1.6: outer rings turn left, inner ones right']),
    ...(ring.some(badPosition) ? ['3.1.1: position'] : []),
  ];
}

function geometryProblems(geometry: Geometry): string[] {
  if (geometry.type === 'Point')
    return badPosition(geometry.coordinates) ? ['3.1.1: position'] : [];
  if (geometry.type === 'LineString') {
    const { coordinates } = geometry;
    return coordinates.length < 2 || coordinates.some(badPosition) ? ['3.1.4: line'] : [];
  }
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.flatMap((polygon) => polygon.flatMap(ringProblems));
  }
  return [`${geometry.type} is not used here`];
}

/** @returns what breaks the standard, by section; empty when nothing does. */
export function problems(collection: FeatureCollection): string[] {
  const members = Object.keys(collection).filter((key) => !['type', 'features'].includes(key));
  return [
    ...members.map((key) => `4 and 7: a member "${key}", such as crs, is not used here`),
    ...collection.features.flatMap((feature, index) => [
      ...geometryProblems(feature.geometry).map((problem) => `${index}: ${problem}`),
    ]),
  ];
}
