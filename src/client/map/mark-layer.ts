/** The entries as marks: a button each, or one for several that would touch. Only those in sight are drawn. */
import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import type { EntryFeature } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { groupSpots, type Group, type Spot } from './grouping.ts';
import type { Box } from './labels.ts';
import { firstRef, makeMark, tellMark } from './marker-button.ts';
import { markSize } from './marker.ts';
import { Pins } from './pins.ts';
import { nextSpot } from './roving.ts';

export type MarkGroup = Group<EntryFeature>;
export type Choose = (group: MarkGroup) => void;

/** A group and where it stands, in pixels of the whole world at the present zoom. */
interface Placed {
  /** What a mark keeps while others join its group or leave it: its first entry, and whether it is alone. */
  key: string;
  group: MarkGroup;
  spot: Spot;
}

/** How far around what one sees marks are kept, as a part of the map's own size. */
const margin = 0.25;

/** @returns the place of a feature as Leaflet wants it: latitude, longitude. */
export const placeOf = ({ geometry: { coordinates } }: EntryFeature): LatLngTuple => [
  coordinates[1] ?? 0,
  coordinates[0] ?? 0,
];

const refOf = ({ properties }: EntryFeature): string => properties.ref;

/** @returns the groups that touch each other at a zoom level. */
export const groupsAt = (map: LeafletMap, features: readonly EntryFeature[], zoom: number) =>
  groupSpots(features, (feature) => map.project(placeOf(feature), zoom), markSize);

export class MarkLayer {
  readonly #map: LeafletMap;
  readonly #locale: Locale;
  readonly #choose: Choose;
  readonly #pins: Pins;
  #features: readonly EntryFeature[] = [];
  #placed: readonly Placed[] = [];
  #home = new Map<string, Placed>();
  /** Buttons by the key of what they stand for; of a group, by its first entry. */
  #drawn = new Map<string, HTMLButtonElement>();
  #chosen = '';
  #around: ReturnType<typeof setTimeout> | undefined;
  /** Reference of the mark that Tab leads to: one for all marks, arrows do the rest. */
  #stop = '';

  constructor(map: LeafletMap, locale: Locale, choose: Choose) {
    this.#map = map;
    this.#locale = locale;
    this.#choose = choose;
    const pane = map.getPanes().markerPane;
    this.#pins = new Pins(map, pane);
    map.on('zoomend', () => this.draw(this.#features));
    map.on('moveend', () => this.#show());
    map.on('unload', () => clearTimeout(this.#around));
    pane.addEventListener('click', ({ target }) => {
      const home = this.#home.get(firstRef(target));
      if (home) this.#choose(home.group);
    });
    pane.addEventListener('dblclick', (event) => event.stopPropagation());
    pane.addEventListener('keydown', this.#onKey);
    pane.addEventListener('focusin', ({ target }) => this.#stopAt(firstRef(target)));
  }

  /** Has these entries on the map and no other; the focus stays on the mark of the same entry. */
  draw(features: readonly EntryFeature[]) {
    const zoom = this.#map.getZoom();
    this.#features = features;
    this.#placed = groupsAt(this.#map, features, zoom).map((group) => ({
      key: group.length === 1 ? refOf(group[0]) : `${refOf(group[0])} +`,
      group,
      spot: this.#map.project(placeOf(group[0]), zoom),
    }));
    this.#home = new Map(
      this.#placed.flatMap((each) => each.group.map((feature) => [refOf(feature), each] as const)),
    );
    this.#show();
  }

  /** Marks one entry as the chosen one; empty: none. */
  choose(ref: string) {
    this.#chosen = ref;
    for (const button of this.#drawn.values()) {
      button.classList.toggle('chosen', button === this.#button(ref));
    }
  }

  /** @returns the button that stands for an entry, alone or with others, brought into sight. */
  reveal(ref: string): HTMLElement | undefined {
    const home = this.#home.get(ref);
    if (home) this.#map.panInside(placeOf(home.group[0]), { padding: [44, 60], animate: false });
    return this.#button(ref);
  }

  /** @returns the rectangles that marks take, in pixels of the whole world at the present zoom. */
  boxes(): Box[] {
    const half = markSize / 2 - 8;
    return this.#placed.map(({ spot: { x, y } }) => ({
      ...{ left: x - half, right: x + half, top: y - half, bottom: y + half },
    }));
  }

  #button = (ref: string) => this.#drawn.get(this.#home.get(ref)?.key ?? '');

  /** @param within how far out of sight, as a part of the map's own size. */
  #inSight(within: number): readonly Placed[] {
    const { min, max } = this.#map.getPixelBounds();
    const { x, y } = this.#map.getSize().multiplyBy(within);
    if (!min || !max) return [];
    const isIn = ({ spot }: Placed) =>
      spot.x > min.x - x && spot.x < max.x + x && spot.y > min.y - y && spot.y < max.y + y;
    return this.#placed.filter(isIn);
  }

  /** Draws what is in sight now, and a little around it once that is painted. */
  #show() {
    this.#draw(0);
    clearTimeout(this.#around);
    this.#around = setTimeout(() => this.#draw(margin), 50);
  }

  /** Adds what is in sight or as near as `within`; what is there already stays while it is near. */
  #draw(within: number) {
    const focused = document.activeElement;
    const held = firstRef(focused);
    const near = this.#inSight(margin);
    const wanted = within === margin ? near : this.#inSight(within);
    const keys = new Set(near.map(({ key }) => key));
    for (const [key, button] of this.#drawn) {
      if (keys.has(key)) continue;
      this.#pins.remove(button);
      this.#drawn.delete(key);
    }
    for (const each of wanted) this.#bring(each);
    this.#pins.order(near.flatMap(({ key }) => this.#drawn.get(key) ?? []));
    this.choose(this.#chosen);
    this.#stopAt();
    if (held && document.activeElement !== focused) {
      this.#button(held)?.focus({ preventScroll: true });
    }
  }

  /** Has a mark for a group: the one that is there, told of its entries, or a new one. */
  #bring({ key, group }: Placed) {
    const drawn = this.#drawn.get(key);
    if (drawn) {
      tellMark(drawn, group, this.#locale);
      return;
    }
    const button = makeMark(group, this.#locale);
    this.#pins.hold(button, placeOf(group[0]));
    this.#drawn.set(key, button);
  }

  /** Lets Tab lead to one mark alone: the given one, else the last, else the first in sight. */
  #stopAt(ref = '') {
    if (ref) this.#stop = ref;
    const inSight = this.#inSight(0);
    const last = this.#home.get(this.#stop);
    const stop = last && inSight.includes(last) ? last : inSight[0];
    for (const [key, button] of this.#drawn) {
      const index = key === stop?.key ? 0 : -1;
      if (button.tabIndex !== index) button.tabIndex = index;
    }
  }

  #onKey = (event: KeyboardEvent) => {
    const { target, key } = event;
    const home = this.#home.get(firstRef(target));
    const at = home ? this.#placed.indexOf(home) : -1;
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const spots = this.#placed.map(({ spot }) => spot);
    const next = this.#placed[nextSpot(spots, at, key) ?? -1];
    if (!next && !/^(Arrow|Home|End)/.test(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (next) this.reveal(refOf(next.group[0]))?.focus({ preventScroll: true });
  };
}
