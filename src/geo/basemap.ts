/** What the maps draw beneath the entries: sea, railway, roads in outline, names. Pure. */
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Point,
  Position,
} from 'geojson';
import { contains, picture, region } from './frame.ts';
import lineList from './lines.json' with { type: 'json' };
import placeList from './places.json' with { type: 'json' };
import seaFeature from './sea.json' with { type: 'json' };

/** A point of the gazetteer, WGS84 degrees with four decimals; `source` is an id of content/sources. */
export interface GazetteerPlace {
  id: string;
  name: string;
  type: string;
  kecamatan?: string;
  lat: number;
  lon: number;
  precision: string;
  /** Of towns: 1 is named on every map, 3 on near ones only. */
  rank?: number;
  source: string;
  note?: string;
  /** Why the point is not certain. */
  doubt?: string;
}

/** A railway or road as the named points that it passes, straight between them. */
export interface SchematicLine {
  id: string;
  kind: string;
  title: string;
  quality: string;
  points: { name: string; lat: number; lon: number; source: string }[];
}

export const places: readonly GazetteerPlace[] = placeList;
export const lines: readonly SchematicLine[] = lineList;
export const sea = seaFeature as unknown as Feature<MultiPolygon, { kind: 'sea' }>;

export type LineProperties = { kind: 'rail' | 'road'; title: string };
export type LabelProperties = {
  kind: 'town' | 'station' | 'kecamatan';
  name: string;
  rank: number;
};

/** Everything of the basemap; `kind` of the properties tells how to draw it. */
export type Basemap = FeatureCollection<
  MultiPolygon | LineString | Point,
  { kind: 'sea' } | LineProperties | LabelProperties
>;

const position = ({ lat, lon }: { lat: number; lon: number }): Position => [lon, lat];

const lineFeature = ({
  kind,
  title,
  points,
}: SchematicLine): Feature<LineString, LineProperties> => ({
  type: 'Feature',
  properties: { kind: kind === 'rail' ? 'rail' : 'road', title },
  geometry: { type: 'LineString', coordinates: points.map(position) },
});

const label = (
  place: GazetteerPlace,
  properties: LabelProperties,
): Feature<Point, LabelProperties> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: position(place) },
});

/** The towns that a map of the region names, those outside it among them. */
export const towns = places.filter((place) => place.type === 'town' && contains(picture, place));

/** A kecamatan is named where no town of the same name already is. */
const named = new Set(towns.map(({ name }) => name));
const kecamatan = places.filter(({ type, name }) => type === 'kecamatan' && !named.has(name));
const stations = places.filter((place) => place.type === 'station' && contains(region, place));

/** @returns the basemap as GeoJSON (RFC 7946): sea, lines, then the points that carry names. */
export const basemap = (): Basemap => ({
  type: 'FeatureCollection',
  features: [
    sea,
    ...lines.map(lineFeature),
    ...towns.map((place) =>
      label(place, { kind: 'town', name: place.name, rank: place.rank ?? 3 }),
    ),
    ...stations.map((place) => label(place, { kind: 'station', name: place.name, rank: 4 })),
    ...kecamatan.map((place) => label(place, { kind: 'kecamatan', name: place.name, rank: 4 })),
  ],
});
