/** `<keep-offline>`: shows how the offline copy stands and carries out the reader's taps. */
import type { Reason } from '../../offline/transport.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { KeepState } from '../../i18n/strings/offline.ts';
import { fillLine, samePage, valuesOf } from './lines.ts';
import { watcherOf, type Standing, type Watcher } from './standing.ts';
import { tapsOf } from './taps-door.ts';
import { base, hasWorkers } from './worker.ts';

const nothing: Standing = { name: 'unknown', here: { files: 0, bytes: 0 }, missing: 0, visited: 0 };

class KeepOffline extends HTMLElement {
  #watcher: Watcher | undefined;
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
    this.#watcher = watcherOf(location.origin + base(), browser);
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
      if (this.#standing.kept && (await this.#watcher?.check())) await this.#see('server', failure);
    } catch {
      this.#show('unsupported'); // private modes refuse the storage itself
    }
  }

  async #see(from: 'here' | 'server', failure?: KeepState): Promise<void> {
    const standing = (await this.#watcher?.standing(from)) ?? nothing;
    if (this.#running || (from === 'here' && standing.name === 'unknown')) return;
    this.#standing = standing;
    this.#show(failure ?? standing.name);
  }

  async #keep(): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    this.#show('running');
    const failure = await this.#fetchAll(signal);
    this.#running = undefined;
    if (failure === 'busy') void this.#watcher?.idle().then(() => this.#look());
    await this.#look(failure);
  }

  /** @returns why it did not come to the end, if it did not; a cancelled one is no failure. */
  async #fetchAll(signal: AbortSignal): Promise<KeepState | undefined> {
    try {
      const taps = await tapsOf();
      await taps.keep(signal, {
        persistent: (granted) => this.#tellPersistence(granted),
        progress: (here, list) => {
          this.#standing = { ...this.#standing, here, list };
          this.#progress();
        },
      });
      return undefined;
    } catch (error) {
      const { reason = 'network' } = error as { reason?: Reason };
      return reason === 'cancelled' ? undefined : reason;
    }
  }

  async #remove(): Promise<void> {
    const failure = await tapsOf().then(
      (taps) => taps.remove(),
      (): KeepState => 'network',
    );
    this.#all('[data-persistent]', (note) => (note.hidden = true));
    await this.#look(failure ?? undefined);
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
    const { came = 0, coming = 1 } = this.#standing.here;
    this.#all('progress', (bar) => bar.setAttribute('value', String(came)));
    this.#all('progress', (bar) => bar.setAttribute('max', String(coming)));
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
