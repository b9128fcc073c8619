/** `<keep-offline>`: shows how the offline copy stands and carries out the reader's taps. */
import { KeepError } from '../../offline/download.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { KeepState } from '../../i18n/strings/offline.ts';
import { keeperOf, type Keeper, type Standing } from './keep.ts';
import { fillLine, samePage, valuesOf } from './lines.ts';
import { askPersistence, readyWorker, tellLists } from './device.ts';
import { base, hasWorkers, keepWayIn } from './worker.ts';

const nothing: Standing = { name: 'unknown', here: { files: 0, bytes: 0 }, missing: 0, visited: 0 };

class KeepOffline extends HTMLElement {
  #keeper: Keeper | undefined;
  #standing = nothing;
  #running: AbortController | undefined;

  connectedCallback(): void {
    this.#all('[data-unkept]', (note) => {
      note.hidden = samePage(location.pathname, this.dataset['own'] ?? '');
    });
    if (!hasWorkers()) {
      this.#show('unsupported');
      return;
    }
    const { fetch, caches } = globalThis;
    const browser = { caches, fetch: fetch.bind(globalThis), locks: navigator.locks };
    this.#keeper = keeperOf(location.origin + base(), browser);
    this.addEventListener('click', this.#click);
    void this.#look();
  }

  #all(selector: string, change: (part: HTMLElement) => void): void {
    this.querySelectorAll<HTMLElement>(selector).forEach(change);
  }

  readonly #click = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const action = button?.dataset['action'];
    if (action === 'keep') void this.#keep();
    if (action === 'cancel') this.#running?.abort();
    if (action === 'remove') void this.#remove();
  };

  /** Looks how the copy stands, and shows that or what went wrong. */
  async #look(failure?: KeepState): Promise<void> {
    try {
      // What is here is shown at once: a silent line may take seconds to be given up.
      if (!failure) await this.#see('here');
      await this.#see('server', failure);
      if (this.#standing.kept && (await this.#keeper?.check())) await this.#see('server', failure);
    } catch {
      this.#show('unsupported'); // private modes refuse the storage itself
    }
  }

  async #see(from: 'here' | 'server', failure?: KeepState): Promise<void> {
    const standing = (await this.#keeper?.standing(from)) ?? nothing;
    if (this.#running || (from === 'here' && standing.name === 'unknown')) return;
    this.#standing = standing;
    this.#show(failure ?? standing.name);
  }

  async #keep(): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    this.#show('running');
    const failure = await this.#fetchAll(signal);
    this.#running = undefined;
    void tellLists(!failure && !signal.aborted);
    if (failure === 'busy') void this.#keeper?.idle().then(() => this.#look());
    await this.#look(failure);
  }

  /** @returns why it did not come to the end, if it did not; a cancelled one is no failure. */
  async #fetchAll(signal: AbortSignal): Promise<KeepState | undefined> {
    try {
      const worker = readyWorker();
      worker.catch(() => undefined); // awaited below, once the files are here
      this.#tellPersistence(await askPersistence());
      await this.#keeper?.keep(signal, (here, list) => {
        this.#standing = { ...this.#standing, here, list };
        this.#progress();
      });
      await Promise.all([worker, keepWayIn()]);
      return undefined;
    } catch (error) {
      const reason = error instanceof KeepError ? error.reason : 'network';
      return reason === 'cancelled' ? undefined : reason;
    }
  }

  async #remove(): Promise<void> {
    await this.#keeper?.remove();
    void tellLists(false);
    this.#all('[data-persistent]', (note) => (note.hidden = true));
    await this.#look();
  }

  #tellPersistence(granted: boolean): void {
    this.#all('[data-persistent]', (note) => {
      note.hidden = note.dataset['persistent'] !== String(granted);
    });
  }

  #values(): Record<string, string> {
    const language = document.documentElement.lang;
    const locale = locales.find((each) => each === language) ?? defaultLocale;
    return valuesOf(this.#standing, locale);
  }

  #progress(): void {
    const { here, list } = this.#standing;
    this.#all('progress', (bar) => bar.setAttribute('value', String(here.bytes)));
    this.#all('progress', (bar) => bar.setAttribute('max', String(list?.bytes ?? 1)));
    this.#all('[data-progress]', (line) => this.#say(line, line.dataset['progress']));
  }

  #say(part: HTMLElement, line = ''): void {
    part.textContent = fillLine(line, this.#values());
  }

  #show(state: KeepState): void {
    const hadFocus = this.contains(document.activeElement);
    this.#all('[data-state]', (part) => {
      part.hidden = part.dataset['state'] !== state;
      if (part.hidden) return;
      this.#all('[role="status"]', (status) => this.#say(status, part.dataset['line']));
      // The button that was tapped is gone: the keyboard goes on where the next one stands.
      if (hadFocus) part.querySelector('button')?.focus();
    });
    this.#all('[data-visited]', (line) => {
      line.hidden = this.#standing.visited === 0;
      this.#say(line, line.dataset['visited']);
    });
    if (state === 'running') this.#progress();
  }
}

customElements.define('keep-offline', KeepOffline);
