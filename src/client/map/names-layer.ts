/** The names of the basemap: as many as there is room for, none over another. */
import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { el } from '../dom.ts';
import { placeLabels, type Box, type Side } from './labels.ts';
import { Pins } from './pins.ts';

interface Name {
  place: LatLngTuple;
  rank: number;
  centred: boolean;
  span: HTMLElement;
  /** Width and height in pixels, once measured. */
  size: [number, number] | undefined;
}

const isPoint = (feature: Feature): feature is Feature<Point> => feature.geometry.type === 'Point';

/** The ranks that a map of a zoom level names: all at once would be a wall of names. */
const leastRank = (zoom: number) => (zoom < 9.5 ? 1 : zoom < 10.5 ? 2 : zoom < 11.5 ? 3 : 4);

function drawName(pins: Pins, { geometry, properties }: Feature<Point>): Name {
  const said = (key: string) => String(properties?.[key] ?? '');
  const [lon = 0, lat = 0] = geometry.coordinates;
  const span = el('span', {}, said('name'));
  pins.add(el('div', { class: `map-name ${said('kind')} rank-${said('rank')}` }, span), [lat, lon]);
  const centred = said('kind') === 'kecamatan';
  return { place: [lat, lon], rank: Number(said('rank')), centred, span, size: undefined };
}

/** Touches only a name whose side is another: each touch has the browser style it anew. */
function setSide({ span }: Name, side: Side | undefined) {
  const icon = span.parentElement;
  if (!icon || icon.dataset['side'] === side) return;
  if (side) icon.dataset['side'] = side;
  else icon.removeAttribute('data-side');
}

/**
 * Draws the names of a basemap.
 * @returns a function that gives them their places anew, off the given marks where that can be.
 */
export function drawNames(map: LeafletMap, data: FeatureCollection): (marks: Box[]) => void {
  const pane = map.createPane('names');
  pane.setAttribute('aria-hidden', 'true');
  const pins = new Pins(map, pane);
  const names = data.features.filter(isPoint).map((feature) => drawName(pins, feature));
  return (marks) => {
    const zoom = map.getZoom();
    const named = names.filter(({ rank }) => rank <= leastRank(zoom));
    const labels = named.map((name) => {
      name.size ??= [name.span.offsetWidth, name.span.offsetHeight];
      const { x, y } = map.project(name.place, zoom);
      const [width, height] = name.size;
      return { x, y, width, height, rank: name.rank, centred: name.centred };
    });
    const { min, max } = map.getPixelBounds();
    const sight = { left: min?.x ?? 0, top: min?.y ?? 0, right: max?.x ?? 0, bottom: max?.y ?? 0 };
    const sides = placeLabels(labels, marks, sight);
    const given = new Map(named.map((name, index) => [name, sides[index]]));
    for (const name of names) setSide(name, given.get(name));
  };
}
