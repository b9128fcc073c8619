/** Moving the map without trapping the page: what a finger, a wheel and a mouse may do. */
import type { Map as LeafletMap } from 'leaflet';

/**
 * One finger scrolls the page (see `touch-action` in map.css) and two move the map; a mouse drags.
 * The wheel zooms while Ctrl is held or the map has the focus, and scrolls the page again where
 * there is no further zoom. Each listener runs before Leaflet's own, so that it decides in time.
 */
export function guardGestures(map: LeafletMap, signal: AbortSignal) {
  const box = map.getContainer();
  const early = { capture: true, signal };
  box.addEventListener(
    'pointerdown',
    ({ pointerType }) => map.dragging[pointerType === 'touch' ? 'disable' : 'enable'](),
    early,
  );
  box.addEventListener(
    'wheel',
    (event) => {
      const end = event.deltaY > 0 ? map.getMinZoom() : map.getMaxZoom();
      const wanted = box.contains(document.activeElement) && map.getZoom() !== end;
      map.scrollWheelZoom[event.ctrlKey || wanted ? 'enable' : 'disable']();
    },
    { ...early, passive: true },
  );
}
