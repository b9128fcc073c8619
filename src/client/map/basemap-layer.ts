/** Draws the basemap: areas and lines as SVG that map.css colours; the names are `Names`. */
import { geoJSON, svg, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { Feature, FeatureCollection } from 'geojson';

/** Beneath Leaflet's tiles (200), so that the street map covers it and it is there when that fails. */
const pane = 'base';
const level = '150';

/** Draws the basemap beneath everything else; @returns its bounds, beyond which nothing is known. */
export function drawBasemap(map: LeafletMap, data: FeatureCollection): LatLngBounds {
  map.createPane(pane).style.zIndex = level;
  const renderer = svg({ padding: 0.5, pane });
  const shapes = data.features.filter(({ geometry }) => geometry.type !== 'Point');
  const kindOf = (feature: Feature | undefined) => String(feature?.properties?.['kind'] ?? '');
  const layer = geoJSON(shapes, {
    interactive: false,
    pane,
    style: (feature) => ({ className: `map-${kindOf(feature)}`, renderer }),
  });
  layer.addTo(map);
  const seas = shapes.filter(({ geometry }) => geometry.type === 'MultiPolygon');
  return geoJSON(seas).getBounds();
}
