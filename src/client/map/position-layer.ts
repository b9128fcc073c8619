/** The reader's position on the map: a ring, and the circle that the reader is in. */
import { circle, layerGroup, type Map as LeafletMap } from 'leaflet';
import { el } from '../dom.ts';
import { Pins } from './pins.ts';
import type { Fix } from './position.ts';

/** @returns a function that draws a position in place of the last; without one it draws none. */
export function positionLayer(map: LeafletMap): (fix: Fix | undefined) => void {
  // Over the marks (600), and through it one presses them.
  const pane = map.createPane('position');
  Object.assign(pane.style, { zIndex: '620', pointerEvents: 'none' });
  const pins = new Pins(map, pane);
  const ring = el('div', { class: 'map-position' });
  const area = layerGroup().addTo(map);
  return (fix) => {
    area.clearLayers();
    pins.remove(ring);
    if (!fix) return;
    const { lat, lon, accuracy: radius } = fix;
    area.addLayer(circle([lat, lon], { interactive: false, radius, className: 'map-accuracy' }));
    pins.add(ring, [lat, lon]);
  };
}
