/** `<guide-map>`: the list that the page brings, and over it the map, held together by one state. */
import '../trusted-types.ts';
import type { EntryFeature } from '../../exports/geojson.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { entryContent, groupContent } from './card.ts';
import { fetchData } from './data.ts';
import { find, say } from './dom.ts';
import { shownRefs } from './filter.ts';
import { readForm, writeForm } from './form.ts';
import type { GuideLeaflet } from './leaflet-map.ts';
import { addButtons, readList, showList, type ListItem } from './list.ts';
import { tell } from './loading.ts';
import type { MarkGroup } from './mark-layer.ts';
import { Popup } from './popup.ts';
import { settingOf } from './setting.ts';
import { everything, readState, writeState, type MapState } from './state.ts';

type Opener = () => HTMLElement | undefined;

class GuideMap extends HTMLElement {
  readonly #setting = settingOf(document.documentElement);
  #state: MapState = everything;
  #items: ListItem[] = [];
  #features: readonly EntryFeature[] = [];
  #shown: readonly EntryFeature[] = [];
  #map: GuideLeaflet | undefined;
  #popup: Popup | undefined;
  #left = new AbortController();

  connectedCallback() {
    this.#left = new AbortController();
    this.#items = readList(this);
    const frame = find(this, '.map-frame', HTMLElement);
    const { close } = mapStrings[this.#setting.locale];
    this.#popup = new Popup(find(this, '.map-card', HTMLElement), frame, close, this.#left.signal);
    this.#popup.onclose = () => this.#change({ entry: '' });
    this.#listen();
    for (const part of this.querySelectorAll<HTMLElement>('[data-script], [data-plain]')) {
      part.hidden = part.hasAttribute('data-plain');
    }
    this.#restore();
    void this.#start();
  }

  disconnectedCallback() {
    this.#left.abort();
    this.#map = undefined;
  }

  #listen() {
    const { signal } = this.#left;
    const form = find(this, 'form', HTMLFormElement);
    find(form, 'details', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    form.addEventListener('change', () => this.#change(readForm(form)), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    const all = () => this.#change({ kinds: everything.kinds, group: '' });
    find(this, '[data-all]', HTMLElement).addEventListener('click', all, { signal });
    find(this, '[data-retry]', HTMLElement).addEventListener('click', () => void this.#start(), {
      signal,
    });
    addEventListener('popstate', () => this.#restore(), { signal });
  }

  /** Loads what the map needs and opens it; the list works before, and without. */
  async #start() {
    tell(this, 'loading', this.#setting.locale);
    try {
      const { signal } = this.#left;
      const [{ openMap }, data] = await Promise.all([
        import('./leaflet-map.ts'),
        fetchData(this.#setting, signal),
      ]);
      if (signal.aborted) return;
      this.#features = data.entries.features;
      tell(this, 'ready', this.#setting.locale);
      this.#map = openMap({
        ...{ box: find(this, '.map-canvas', HTMLElement), locale: this.#setting.locale, signal },
        ...{ basemap: data.basemap, view: this.#state.view },
        choose: (group) => this.#open(group),
        moved: (view) => this.#address({ view }, 'replaceState'),
      });
      addButtons(this.#items, this.#setting.locale, (ref, button) => {
        this.#choose(ref, () => button);
      });
      this.#render();
      this.#showEntry(() => undefined, false);
    } catch (error) {
      if (this.#left.signal.aborted) return;
      console.error(error);
      tell(this, 'failed', this.#setting.locale);
    }
  }

  #address(change: Partial<MapState>, way: 'pushState' | 'replaceState') {
    const before = writeState(this.#state);
    this.#state = { ...this.#state, ...change };
    const now = writeState(this.#state);
    if (now !== before) history[way](null, '', location.pathname + now);
  }

  #change(change: Partial<MapState>) {
    const next = { ...this.#state, ...change };
    const entry = shownRefs(this.#items, next).has(next.entry) ? next.entry : '';
    this.#address({ ...change, entry }, 'pushState');
    this.#render();
  }

  #restore() {
    this.#state = readState(location.search);
    const group = writeForm(find(this, 'form', HTMLFormElement), this.#state);
    this.#state = { ...this.#state, group };
    this.#render();
    this.#map?.look(this.#state.view);
    this.#showEntry(() => undefined, false);
  }

  /** Brings form, list, count and map to what the state says; an entry is opened apart from this. */
  #render() {
    const words = mapStrings[this.#setting.locale];
    const shown = shownRefs(this.#items, this.#state);
    writeForm(find(this, 'form', HTMLFormElement), this.#state);
    showList(this, this.#items, shown);
    find(this, '.map-none', HTMLElement).hidden = shown.size > 0;
    say(find(this, '.map-count', HTMLElement), words.count(shown.size, this.#items.length));
    this.#shown = this.#features.filter(({ properties }) => shown.has(properties.ref));
    this.#map?.draw(this.#shown);
    this.#map?.chosen(this.#state.entry);
    if (!this.#state.entry) this.#popup?.close();
  }

  #choose(ref: string, opener: Opener) {
    this.#change({ entry: ref });
    this.#showEntry(opener, true);
  }

  /** Opens the card of the entry that the state names. */
  #showEntry(opener: Opener, focus: boolean) {
    const { entry, view } = this.#state;
    const feature = this.#shown.find(({ properties }) => properties.ref === entry);
    if (!feature || !this.#map) return;
    const back = () => opener() ?? this.#map?.button(entry);
    if (focus || !view) this.#map.show(feature, this.#shown);
    this.#popup?.open(entryContent(feature, this.#setting), back, focus);
  }

  #open(group: MarkGroup) {
    const [first] = group;
    const { ref } = first.properties;
    const back = () => this.#map?.button(ref);
    if (group.length === 1) {
      this.#choose(ref, back);
      return;
    }
    const zoom = () => {
      this.#map?.fit(group);
      this.#popup?.dismiss();
    };
    const content = groupContent(group, this.#setting, {
      choose: (chosen) => this.#choose(chosen, () => this.#map?.button(chosen)),
      zoom: this.#map?.parts(group) ? zoom : undefined,
    });
    this.#popup?.open(content, back, true);
  }
}

customElements.define('guide-map', GuideMap);
