/** Draws the basemap: areas and lines as SVG that map.css colours, names as text. */
import { divIcon, geoJSON, marker, svg, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { Feature, FeatureCollection } from 'geojson';
import { el } from './dom.ts';

const labelPane = 'names';

const property = (feature: Feature | undefined, key: string) =>
  String(feature?.properties?.[key] ?? '');

function nameIcon(feature: Feature) {
  const kind = property(feature, 'kind');
  const html = el('span', {}, property(feature, 'name'));
  const className = `map-name ${kind} rank-${property(feature, 'rank')}`;
  return divIcon({ html, className, iconSize: [0, 0] });
}

/** Says how near one is, so that map.css shows the names for which there is room. */
const showDetail = (map: LeafletMap) => {
  const zoom = map.getZoom();
  map.getContainer().dataset['detail'] = String(
    zoom < 9.5 ? 1 : zoom < 10.5 ? 2 : zoom < 11.5 ? 3 : 4,
  );
};

/** Draws the basemap beneath everything else; @returns its bounds, beyond which nothing is known. */
export function drawBasemap(map: LeafletMap, data: FeatureCollection): LatLngBounds {
  const pane = map.createPane(labelPane);
  pane.setAttribute('aria-hidden', 'true');
  const layer = geoJSON(data, {
    interactive: false,
    style: (feature) => ({
      className: `map-${property(feature, 'kind')}`,
      renderer: svg({ padding: 0.5 }),
    }),
    pointToLayer: (feature: Feature, place) =>
      marker(place, {
        icon: nameIcon(feature),
        interactive: false,
        keyboard: false,
        pane: labelPane,
      }),
  });
  layer.addTo(map);
  map.on('zoomend', () => showDetail(map));
  showDetail(map);
  const seas = data.features.filter(({ geometry }) => geometry.type === 'MultiPolygon');
  return geoJSON(seas).getBounds();
}
