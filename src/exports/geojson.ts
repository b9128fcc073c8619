/** The entries that stand at a point, as GeoJSON (RFC 7946); the map reads it. Pure. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { entryPath } from '../i18n/routes.ts';
import { pointOf } from '../model/distance.ts';
import type { Entry } from '../model/entry.ts';
import { isPointKind, type PointKind, type Ref } from '../model/kinds.ts';
import type { Guide, Relation } from '../model/links.ts';
import type { ShownPrecision } from '../model/precision.ts';

/** What the map knows of an entry. */
export interface EntryProperties {
  ref: Ref;
  kind: PointKind;
  title: string;
  summary: string;
  /** Path of the entry's page below the base of the site. */
  path: string;
  precision: ShownPrecision;
  /** Name of its kecamatan; empty when no source names one. */
  kecamatan: string;
  /** Its entry in the guide, when the guide has one. */
  kecamatanRef?: Ref;
  /** Whether it takes visitors, when it says so. */
  visits?: 'yes' | 'appointment' | 'no';
  /** Slugs of the groups of its products. */
  groups: string[];
  products: { ref: Ref; title: string }[];
}

export type EntryFeature = Feature<Point, EntryProperties>;
export type EntryCollection = FeatureCollection<Point, EntryProperties>;

/** The relation by which each kind names its products. */
const relations: Record<PointKind, Relation> = { village: 'makes', maker: 'sells', place: 'shows' };

/** What a maker says of visitors; nothing where it says nothing. */
const visitsOf = (entry: Entry): Pick<EntryProperties, 'visits'> =>
  entry.kind === 'maker' && entry.data.visits ? { visits: entry.data.visits.answer } : {};

const groupOf = (product: Entry) => (product.kind === 'product' ? [product.data.group] : []);

/** @returns the products of a village, maker or place; of other kinds none. */
const productsOf = ({ ref, kind }: Entry, guide: Guide): Entry[] =>
  isPointKind(kind) ? guide.from(ref, relations[kind]) : [];

/** @returns the slugs of the groups of these products, each once. */
const groupsIn = (products: readonly Entry[]): string[] => [...new Set(products.flatMap(groupOf))];

/** @returns the slugs of the groups of an entry's products, each once. */
export const groupsOf = (entry: Entry, guide: Guide): string[] =>
  groupsIn(productsOf(entry, guide));

/** @returns the feature of an entry, or `undefined` when no output may show where it is. */
export function featureOf(entry: Entry, guide: Guide): EntryFeature | undefined {
  const point = pointOf(entry);
  if (!point || !isPointKind(entry.kind)) return undefined;
  const { kind, ref, locale, data, area } = entry;
  const products = productsOf(entry, guide);
  return {
    type: 'Feature',
    id: ref,
    geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
    properties: {
      ref,
      kind,
      title: data.title,
      summary: data.summary,
      path: entryPath(locale, ref),
      precision: point.precision,
      kecamatan: area?.kecamatan ?? '',
      ...(area?.kecamatanRef ? { kecamatanRef: area.kecamatanRef } : {}),
      ...visitsOf(entry),
      groups: groupsIn(products),
      products: products.map((product) => ({ ref: product.ref, title: product.data.title })),
    },
  };
}

/**
 * The entries of a guide that may be shown at a point, in the guide's order.
 * @returns positions as longitude, latitude in WGS84 degrees, with as many decimals as the
 * precision of each allows.
 */
export const guideGeojson = (guide: Guide): EntryCollection => ({
  type: 'FeatureCollection',
  features: guide.entries.flatMap((entry) => featureOf(entry, guide) ?? []),
});
