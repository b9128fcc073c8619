/** The state of the map in the address of the page, as the browser's history keeps it. */
import { everything, readState, writeState, type MapState } from './state.ts';

export class Address {
  #state: MapState = everything;

  get state(): MapState {
    return this.#state;
  }

  /** Takes over what the address says. */
  read(): MapState {
    this.#state = readState(location.search);
    return this.#state;
  }

  /** Puts right what the state says without touching the address, as when it names the unknown. */
  correct(change: Partial<MapState>) {
    this.#state = { ...this.#state, ...change };
  }

  /** @param way whether going back leads to the state before. */
  write(change: Partial<MapState>, way: 'pushState' | 'replaceState') {
    const before = writeState(this.#state);
    this.#state = { ...this.#state, ...change };
    const now = writeState(this.#state);
    if (now !== before) history[way](null, '', location.pathname + now);
  }
}
