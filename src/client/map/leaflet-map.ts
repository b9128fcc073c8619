/** The map itself: Leaflet with our own basemap and marks. The only file that makes one. */
// leaflet: 41.6 kB compressed, loaded once the list of the page works.
import {
  control,
  latLng,
  latLngBounds,
  map as leafletMap,
  type LatLngBoundsExpression,
  type Map as LeafletMap,
} from 'leaflet';
import type { FeatureCollection } from 'geojson';
import type { EntryFeature } from '../../exports/geojson.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Point } from '../../model/precision.ts';
import { site } from '../../site.ts';
import type { StreetTrouble } from '../../i18n/strings/map-tools.ts';
import { breathe } from '../breathe.ts';
import { drawBasemap } from './basemap-layer.ts';
import { guardGestures } from './gestures.ts';
import { groupsAt, MarkLayer, placeOf, type Choose, type MarkGroup } from './mark-layer.ts';
import { drawNames } from './names-layer.ts';
import { positionLayer } from './position-layer.ts';
import type { View } from './state.ts';
import { addStreets } from './street-layer.ts';

const [south, west, north, east] = site.bounds;
const region: LatLngBoundsExpression = [
  [south, west],
  [north, east],
];

/**
 * The coast has a point every few hundred metres: nearer than this it would look more exact than it
 * is. Over the street map one may look nearer.
 */
const nearest = 13;
/** How near one looks at an entry that one chose in the list. */
const entryZoom = 10.5;

export interface MapOptions {
  box: HTMLElement;
  locale: Locale;
  basemap: FeatureCollection;
  choose: Choose;
  /** Told where one looks, after each move. */
  moved: (view: View) => void;
  signal: AbortSignal;
}

async function makeMap({ box, locale, basemap, signal }: MapOptions) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leafletMap(box, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    bounceAtZoomLimits: false,
    maxBoundsViscosity: 1,
    maxZoom: nearest,
    zoomSnap: 0.5,
    zoomAnimation: !still,
    fadeAnimation: false,
    inertia: !still,
  });
  signal.addEventListener('abort', () => map.remove());
  map.fitBounds(region, { animate: false });
  await breathe(signal);
  map.setMaxBounds(await drawBasemap(map, basemap, signal));
  await breathe(signal);
  map.setMinZoom(Math.min(map.getZoom(), map.getBoundsZoom(region)));
  const { zoomIn, zoomOut } = mapStrings[locale];
  control.zoom({ position: 'topright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  guardGestures(map, signal);
  return map;
}

/** The least zoom, not below the present one, at which an entry has a mark of its own, if there is one. */
function zoomFor(map: LeafletMap, entry: EntryFeature, among: readonly EntryFeature[]): number {
  const least = Math.max(map.getZoom(), entryZoom);
  for (let zoom = least; zoom <= map.getMaxZoom(); zoom += 0.5) {
    const own = groupsAt(map, among, zoom).find((group) => group.includes(entry));
    if (own?.length === 1) return zoom;
  }
  return least;
}

/** Marks and names together: a name keeps off the marks, so it is placed in the task after theirs. */
function openLayers(map: LeafletMap, { basemap, locale, choose }: MapOptions) {
  const marks = new MarkLayer(map, locale, choose);
  const placeNames = drawNames(map, basemap);
  const place = () => placeNames(marks.boxes());
  let placing: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(placing);
  map.on('zoomend', place);
  map.on('unload', stop);
  const draw = (entries: readonly EntryFeature[]) => {
    marks.draw(entries);
    stop();
    placing = setTimeout(place);
  };
  return { marks, draw };
}

/** The ways of looking at entries. */
const looks = (map: LeafletMap) => ({
  /** Brings an entry into the upper half of the map, since the card covers the lower one. */
  show(entry: EntryFeature, among: readonly EntryFeature[]) {
    const zoom = zoomFor(map, entry, among);
    const point = map.project(placeOf(entry), zoom).add([0, map.getSize().y / 4]);
    map.setView(map.unproject(point, zoom), zoom, { animate: false });
  },
  /** Brings a position and the entries around it into sight; one outside the map stays there. */
  around(point: Point, entries: readonly EntryFeature[]) {
    const own = latLng(point.lat, point.lon);
    if (!latLngBounds(region).contains(own)) return;
    const bounds = latLngBounds([own, ...entries.map((entry) => latLng(placeOf(entry)))]);
    map.fitBounds(bounds, { padding: [44, 44], maxZoom: nearest, animate: false });
  },
  /** @returns whether a nearer look parts the entries of a group. */
  parts: (group: MarkGroup) => groupsAt(map, group, map.getMaxZoom()).length > 1,
  fit: (group: MarkGroup) =>
    map.fitBounds(latLngBounds(group.map(placeOf)), { padding: [44, 44], animate: false }),
});

/** Lays the street map over the basemap; @returns the way to take it off again. */
function openStreets(map: LeafletMap, gone: (why: StreetTrouble) => void): () => void {
  map.setMaxZoom(site.tiles.maxZoom);
  const back = () => map.setMaxZoom(nearest);
  const remove = addStreets(map, (why) => {
    back();
    gone(why);
  });
  return () => {
    remove();
    back();
  };
}

/**
 * Makes a map of the region in an empty element that is shown, in several tasks.
 * @param options their `signal` takes it away again; @throws its reason when that comes too early.
 */
export async function openMap(options: MapOptions) {
  const map = await makeMap(options);
  await breathe(options.signal);
  const { marks, draw } = openLayers(map, options);
  await breathe(options.signal);
  let told = false;
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter();
    if (!told) options.moved({ zoom: map.getZoom(), lat, lon: lng });
  });
  const look = (view: View | undefined) => {
    // The state already says where: to write it back would change what an earlier address says.
    told = true;
    if (view) map.setView([view.lat, view.lon], view.zoom, { animate: false });
    else map.fitBounds(region, { animate: false });
    told = false;
  };
  return {
    ...{ look, draw, ...looks(map) },
    chosen: (ref: string) => marks.choose(ref),
    button: (ref: string) => marks.reveal(ref),
    position: positionLayer(map),
    streets: (gone: (why: StreetTrouble) => void) => openStreets(map, gone),
  };
}

export type GuideLeaflet = Awaited<ReturnType<typeof openMap>>;
