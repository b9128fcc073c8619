/** Nodes that stand on points of the map. */
import { DomUtil, latLng, type LatLng, type LatLngTuple, type Map as LeafletMap } from 'leaflet';

/**
 * Leaflet's own markers each move by a three-dimensional transform, which makes each a layer of its
 * own for the browser: with hundreds, dragging the map becomes slow. These move in two dimensions
 * within their pane, so that they are drawn as one.
 */
export class Pins {
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #places = new Map<HTMLElement, LatLng>();

  constructor(map: LeafletMap, pane: HTMLElement) {
    this.#map = map;
    this.#pane = pane;
    map.on('viewreset zoom', () => {
      for (const [node, place] of this.#places) move(node, map.latLngToLayerPoint(place));
    });
    map.on('zoomanim', ({ center, zoom }) => this.#animate(center, zoom));
  }

  /** Puts a node on a place: latitude, longitude. */
  add(node: HTMLElement, place: LatLngTuple) {
    this.hold(node, place);
    this.#pane.append(node);
  }

  /** Keeps a node on a place; `order` brings it into the pane. */
  hold(node: HTMLElement, place: LatLngTuple) {
    const at = latLng(place);
    node.classList.add('pin', 'leaflet-zoom-animated');
    this.#places.set(node, at);
    move(node, this.#map.latLngToLayerPoint(at));
  }

  remove(node: HTMLElement) {
    this.#places.delete(node);
    node.remove();
  }

  /** Brings nodes into the pane, in the order in which they are read out; moves as few as it can. */
  order(nodes: readonly HTMLElement[]) {
    let next = this.#pane.firstElementChild;
    for (const node of nodes) {
      if (node === next) next = next.nextElementSibling;
      else this.#pane.insertBefore(node, next);
    }
  }

  /** Moves to where the places will be after a zoom; the transition of Leaflet's sheet does the rest. */
  #animate(center: LatLng, zoom: number) {
    const map = this.#map;
    const half = map.getSize().divideBy(2);
    const moved = DomUtil.getPosition(map.getPanes().mapPane);
    const origin = map.project(center, zoom).subtract(half).add(moved).round();
    for (const [node, place] of this.#places) {
      move(node, map.project(place, zoom).subtract(origin).round());
    }
  }
}

function move(node: HTMLElement, { x, y }: { x: number; y: number }) {
  node.style.transform = `translate(${x}px, ${y}px)`;
}
