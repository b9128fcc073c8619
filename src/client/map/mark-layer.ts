/** The entries as marks: a button each, or one for several that would touch. */
import { divIcon, layerGroup, marker, type LatLngTuple, type Map as LeafletMap } from 'leaflet';
import type { EntryFeature } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { drawing, el } from './dom.ts';
import { groupSpots, type Group } from './grouping.ts';
import { groupMark, markOf, markSize, type MarkSpec } from './marker.ts';

export type MarkGroup = Group<EntryFeature>;
export type Choose = (group: MarkGroup, button: HTMLElement) => void;

/** @returns the place of a feature as Leaflet wants it: latitude, longitude. */
export const placeOf = ({ geometry: { coordinates } }: EntryFeature): LatLngTuple => [
  coordinates[1] ?? 0,
  coordinates[0] ?? 0,
];

const specOf = (group: MarkGroup, locale: Locale): MarkSpec =>
  group.length === 1
    ? markOf(group[0].properties, locale)
    : groupMark(
        group.map(({ properties }) => properties.title),
        locale,
      );

/** @returns the groups that touch each other at a zoom level. */
export const groupsAt = (map: LeafletMap, features: readonly EntryFeature[], zoom: number) =>
  groupSpots(features, (feature) => map.project(placeOf(feature), zoom), markSize);

export class MarkLayer {
  readonly #map: LeafletMap;
  readonly #locale: Locale;
  readonly #choose: Choose;
  readonly #layer = layerGroup();
  /** Buttons of the references that they stand for. */
  readonly #buttons = new Map<string, HTMLElement>();
  #features: readonly EntryFeature[] = [];
  #chosen = '';

  constructor(map: LeafletMap, locale: Locale, choose: Choose) {
    this.#map = map;
    this.#locale = locale;
    this.#choose = choose;
    this.#layer.addTo(map);
    map.on('zoomend', () => this.draw(this.#features));
  }

  /** Draws these entries and no other; the focus stays on the mark of the same entry. */
  draw(features: readonly EntryFeature[]) {
    const focused = [...this.#buttons].find(([, button]) => button === document.activeElement)?.[0];
    this.#features = features;
    this.#layer.clearLayers();
    this.#buttons.clear();
    for (const group of groupsAt(this.#map, features, this.#map.getZoom())) this.#add(group);
    this.choose(this.#chosen);
    if (focused) this.button(focused)?.focus({ preventScroll: true });
  }

  /** Marks one entry as the chosen one; empty: none. */
  choose(ref: string) {
    this.button(this.#chosen)?.classList.remove('chosen');
    this.#chosen = ref;
    this.button(ref)?.classList.add('chosen');
  }

  /** @returns the button that stands for an entry, alone or with others. */
  button = (ref: string) => this.#buttons.get(ref);

  #add(group: MarkGroup) {
    const { label, className, drawings, text, anchor } = specOf(group, this.#locale);
    const button = el('button', { type: 'button', class: className, 'aria-label': label }, text);
    if (drawings.length > 0) button.append(drawing(drawings, markSize));
    button.addEventListener('click', () => this.#choose(group, button));
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    for (const { properties } of group) this.#buttons.set(properties.ref, button);
    button.dataset['refs'] = group.map(({ properties }) => properties.ref).join(' ');
    const icon = divIcon({
      html: button,
      className: 'mark-icon',
      iconSize: [markSize, markSize],
      iconAnchor: anchor,
    });
    this.#layer.addLayer(marker(placeOf(group[0]), { icon, interactive: false, keyboard: false }));
  }
}
