/** Which card opens over the map, and what its buttons do. */
import type { EntryFeature } from '../../exports/geojson.ts';
import { entryContent, groupContent } from './card.ts';
import type { GuideLeaflet } from './leaflet-map.ts';
import type { MarkGroup } from './mark-layer.ts';
import type { Popup } from './popup.ts';
import type { Setting } from '../setting.ts';
import type { View } from './state.ts';

/** Finds what the focus goes back to when a card closes. */
export type Opener = () => HTMLElement | undefined;

export interface CardOptions {
  setting: Setting;
  popup: Popup;
  map: GuideLeaflet;
  /** Asks that an entry be opened, which `entry` does once the state says so. */
  choose: (ref: string, opener: Opener) => void;
  /** Asks that distances be measured from an entry. */
  measure: (ref: string) => void;
}

export class Cards {
  readonly #options: CardOptions;

  constructor(options: CardOptions) {
    this.#options = options;
  }

  /**
   * Opens the card of an entry.
   * @param among the entries that are shown; @param view where one looks already, if the address says.
   * @param focus whether the card takes the focus and the map goes there.
   */
  entry(
    feature: EntryFeature,
    {
      among,
      view,
      opener,
      focus,
    }: {
      among: readonly EntryFeature[];
      view: View | undefined;
      opener: Opener;
      focus: boolean;
    },
  ) {
    const { setting, popup, map, measure } = this.#options;
    const { ref } = feature.properties;
    if (focus || !view) map.show(feature, among);
    const content = entryContent(feature, setting, () => measure(ref));
    popup.open(content, () => opener() ?? map.button(ref), focus);
  }

  /** Opens what a mark stands for: its entry, or the card of its group. */
  group(group: MarkGroup) {
    const { setting, popup, map, choose } = this.#options;
    const { ref } = group[0].properties;
    if (group.length === 1) {
      choose(ref, () => map.button(ref));
      return;
    }
    const zoom = () => {
      map.fit(group);
      popup.dismiss();
    };
    const content = groupContent(group, setting, {
      choose: (chosen) => choose(chosen, () => map.button(chosen)),
      zoom: map.parts(group) ? zoom : undefined,
    });
    popup.open(content, () => map.button(ref), true);
  }
}
