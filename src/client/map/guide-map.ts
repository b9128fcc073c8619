/** `<guide-map>`: the list that the page brings, and over it the map, held together by one state. */
import '../trusted-types.ts';
import type { EntryFeature } from '../../exports/geojson.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { Address } from './address.ts';
import { Cards, type Opener } from './cards.ts';
import { fetchData } from './data.ts';
import { breathe } from '../breathe.ts';
import { find, say } from '../dom.ts';
import { centreOf, select } from './filter.ts';
import { offerCentres, readForm, writeForm } from './form.ts';
import type { GuideLeaflet } from './leaflet-map.ts';
import { addButtons, ListView, readList, type ListItem } from './list.ts';
import { showScripted, tell } from './loading.ts';
import type { Fix } from './position.ts';
import { settingOf } from '../setting.ts';
import { here, noFilter, type MapState } from './state.ts';
import { openTools, type Tools } from './tools.ts';

/** So many of the nearest entries come into sight with the reader's position. */
const nearby = 5;

class GuideMap extends HTMLElement {
  readonly #setting = settingOf(document.documentElement);
  readonly #address = new Address();
  #items: ListItem[] = [];
  #list: ListView | undefined;
  #features = new Map<string, EntryFeature>();
  #shown: readonly EntryFeature[] = [];
  #map: GuideLeaflet | undefined;
  #cards: Cards | undefined;
  #tools: Tools | undefined;
  #left = new AbortController();

  connectedCallback() {
    this.#left = new AbortController();
    // A map that was taken out of the page and put back has its items, whatever the list shows.
    if (this.#items.length === 0) {
      this.#items = readList(this);
      this.#list = new ListView(this.#part('.map-list'), this.#items, this.#setting.locale);
    }
    this.#listen();
    this.#tools = openTools(this, this.#setting.locale, this.#left.signal, {
      closed: () => this.#change({ entry: '' }),
      moved: (fix) => this.#moved(fix),
      streets: (gone) => this.#map?.streets(gone),
    });
    showScripted(this);
    this.#restore();
    void this.#start();
  }

  disconnectedCallback() {
    this.#left.abort();
    this.#map = undefined;
  }

  #part = (selector: string) => find(this, selector, HTMLElement);
  #form = () => find(this, 'form', HTMLFormElement);

  #listen() {
    const { signal } = this.#left;
    const form = this.#form();
    find(form, 'details', HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    form.addEventListener('change', () => this.#change(readForm(form)), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    const on = (selector: string, act: () => void) =>
      this.#part(selector).addEventListener('click', act, { signal });
    on('[data-all]', () => this.#change(noFilter));
    on('[data-retry]', () => void this.#start());
    addEventListener('popstate', () => this.#restore(), { signal });
  }

  /**
   * Loads what the map needs and opens it; the list works before, and without. On a slow phone that
   * is long, so it is done in tasks, and whatever a reader does in between is in the state.
   */
  async #start() {
    const [{ locale }, { signal }] = [this.#setting, this.#left];
    tell(this, 'loading', locale);
    try {
      await breathe(signal);
      const [{ openMap }, data] = await Promise.all([
        import('./leaflet-map.ts'),
        fetchData(this.#setting, signal),
        breathe(signal).then(() => offerCentres(this.#form(), this.#items, locale)),
      ]);
      await breathe(signal);
      this.#features = new Map(data.entries.features.map((each) => [each.properties.ref, each]));
      const map = await openMap({
        ...{ box: this.#part('.map-canvas'), locale, signal, basemap: data.basemap },
        choose: (group) => this.#cards?.group(group),
        moved: (view) => this.#address.write({ view }, 'replaceState'),
      });
      this.#ready(map);
      tell(this, 'ready', locale);
      await addButtons(this.#items, locale, this.#choose, signal);
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      tell(this, 'failed', locale);
    }
  }

  #ready(map: GuideLeaflet) {
    this.#map = map;
    const [choose, measure] = [this.#choose, (ref: string) => this.#change({ near: ref })];
    const popup = this.#tools?.popup;
    this.#cards = popup && new Cards({ setting: this.#setting, popup, map, choose, measure });
    if (this.#address.state.view) map.look(this.#address.state.view);
    map.position(this.#tools?.nearMe.fix);
    this.#render();
    this.#showEntry(() => undefined, false);
  }

  #moved(fix: Fix | undefined) {
    this.#map?.position(fix);
    if (fix) {
      this.#change({ near: here });
      this.#map?.around(fix, this.#shown.slice(0, nearby));
    } else this.#change(this.#address.state.near === here ? { near: '', within: 0 } : {});
  }

  #select(state: MapState) {
    const centre = centreOf(state, this.#items, this.#tools?.nearMe.fix);
    return { shown: select(this.#items, state, centre), sorted: centre !== undefined };
  }

  #change(change: Partial<MapState>) {
    const next = { ...this.#address.state, ...change };
    const stays = this.#select(next).shown.some(({ item }) => item.ref === next.entry);
    this.#address.write({ ...change, entry: stays ? next.entry : '' }, 'pushState');
    this.#render();
  }

  #restore() {
    const state = this.#address.read();
    if (state.near) offerCentres(this.#form(), this.#items, this.#setting.locale);
    this.#address.correct(writeForm(this.#form(), state, this.#tools?.nearMe.fix !== undefined));
    if (state.near === here) this.#tools?.nearMe.want();
    this.#render();
    this.#map?.look(state.view);
    this.#showEntry(() => undefined, false);
  }

  /** Brings form, list, count and map to what the state says; an entry is opened apart from this. */
  #render() {
    const { locale } = this.#setting;
    const { state } = this.#address;
    const { shown, sorted } = this.#select(state);
    writeForm(this.#form(), state, this.#tools?.nearMe.fix !== undefined);
    this.#list?.show(shown, sorted, state.entry);
    this.#part('.map-none').hidden = shown.length > 0;
    say(this.#part('.map-count'), mapStrings[locale].count(shown.length, this.#items.length));
    this.#shown = shown.flatMap(({ item }) => this.#features.get(item.ref) ?? []);
    this.#map?.draw(this.#shown);
    this.#map?.chosen(state.entry);
    if (!state.entry) this.#tools?.popup.close();
  }

  #choose = (ref: string, opener: Opener) => {
    this.#change({ entry: ref });
    this.#showEntry(opener, true);
  };

  /** Opens the card of the entry that the state names. */
  #showEntry(opener: Opener, focus: boolean) {
    const { entry, view } = this.#address.state;
    const feature = this.#features.get(entry);
    if (!feature || !this.#shown.includes(feature)) return;
    this.#cards?.entry(feature, { among: this.#shown, view, opener, focus });
  }
}

// To run the scripts themselves is long enough for a task.
void breathe().then(() => customElements.define('guide-map', GuideMap));
