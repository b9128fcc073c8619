/** The reader's position on the map: a dot, and the circle that the reader is in. */
import { circle, divIcon, layerGroup, marker, type Map as LeafletMap } from 'leaflet';
import type { Fix } from './position.ts';

/** @returns a function that draws a position in place of the last; without one it draws none. */
export function positionLayer(map: LeafletMap): (fix: Fix | undefined) => void {
  // Over the marks (600), and through it one presses them.
  const pane = map.createPane('position');
  Object.assign(pane.style, { zIndex: '620', pointerEvents: 'none' });
  const layer = layerGroup().addTo(map);
  return (fix) => {
    layer.clearLayers();
    if (!fix) return;
    const { lat, lon, accuracy } = fix;
    const still = { interactive: false };
    layer.addLayer(circle([lat, lon], { ...still, radius: accuracy, className: 'map-accuracy' }));
    const icon = divIcon({ className: 'map-position', iconSize: [30, 30] });
    layer.addLayer(marker([lat, lon], { ...still, icon, keyboard: false, pane: 'position' }));
  };
}
