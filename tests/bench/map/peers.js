/**
 * What the peers do in the browser: plain Leaflet markers, Leaflet.markercluster, and an empty map.
 * Each is used as its own documentation shows it, with its own defaults.
 */
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import markerImage from 'leaflet/dist/images/marker-icon.png';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';

const kind = new URLSearchParams(location.search).get('peer');
const [features, basemap] = await Promise.all(
  ['/data/guide.id.geojson', '/basemap.geojson'].map(async (each) => (await fetch(each)).json()),
);

const map = L.map(document.querySelector('.map-canvas'), {
  attributionControl: false,
  zoomSnap: 0.5,
  maxZoom: 13,
}).setView([-6.5, 106.2], 11);
L.geoJSON(
  basemap.features.filter(({ geometry }) => geometry.type !== 'Point'),
  { interactive: false, style: ({ properties }) => ({ className: `map-${properties.kind}` }) },
).addTo(map);

const icon = L.icon({ iconUrl: markerImage, iconSize: [25, 41], iconAnchor: [12, 41] });
const group = kind === 'cluster' ? L.markerClusterGroup() : L.layerGroup();
const markers = (kind === 'empty' ? [] : features.features).map(({ geometry, properties }) => ({
  kind: properties.kind,
  marker: L.marker([geometry.coordinates[1], geometry.coordinates[0]], {
    icon,
    title: properties.title,
    alt: properties.title,
  }),
}));
const items = [...document.querySelectorAll('li[data-ref]')];

function show() {
  const chosen = new Set(
    [...document.querySelectorAll('input[name="kind"]:checked')].map(({ value }) => value),
  );
  const shown = markers.filter((each) => chosen.has(each.kind)).map(({ marker }) => marker);
  group.clearLayers();
  if (kind === 'cluster') group.addLayers(shown);
  else for (const each of shown) group.addLayer(each);
  for (const item of items) item.hidden = !chosen.has(item.dataset.kind);
}

show();
map.addLayer(group);
document.querySelector('form').addEventListener('change', show);
document.documentElement.dataset.ready = '';
