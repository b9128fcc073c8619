/** Draws the basemap: areas and lines as SVG that map.css colours; the names are `Names`. */
import { geoJSON, svg, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { Feature, FeatureCollection } from 'geojson';
import { breathe } from '../breathe.ts';

/** Beneath Leaflet's tiles (200), so that the street map covers it and it is there when that fails. */
const pane = 'base';
const level = '150';

/**
 * Draws the basemap beneath everything else, in two tasks; `signal` ends it.
 * @returns its bounds, beyond which nothing is known.
 */
export async function drawBasemap(
  map: LeafletMap,
  data: FeatureCollection,
  signal: AbortSignal,
): Promise<LatLngBounds> {
  map.createPane(pane).style.zIndex = level;
  const renderer = svg({ padding: 0.5, pane });
  const shapes = data.features.filter(({ geometry }) => geometry.type !== 'Point');
  const kindOf = (feature: Feature | undefined) => String(feature?.properties?.['kind'] ?? '');
  const isSea = ({ geometry }: Feature) => geometry.type === 'MultiPolygon';
  const draw = (features: Feature[]) =>
    geoJSON(features, {
      interactive: false,
      pane,
      style: (feature) => ({ className: `map-${kindOf(feature)}`, renderer }),
    }).addTo(map);
  const sea = draw(shapes.filter(isSea));
  await breathe(signal);
  draw(shapes.filter((shape) => !isSea(shape)));
  return sea.getBounds();
}
