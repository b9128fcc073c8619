/** `<guide-search>`: the search page. A thin shell over Pagefind and the pure parts beside it. */
import { locales, type Locale } from '../../i18n/locales.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import type { Kind } from '../../model/kinds.ts';
import { forgetPagefind, loadPagefind, type Found, type Pagefind } from './pagefind.ts';
import { fillFilter, resultRow } from './results.ts';
import { filterNames, readState, writeState, type SearchState } from './state.ts';

/** How many results are shown at a time. */
const pageSize = 10;

class GuideSearch extends HTMLElement {
  readonly #locale: Locale =
    locales.find((locale) => locale === document.documentElement.lang) ?? 'id';
  readonly #words = searchStrings[this.#locale];
  #latest = 0;

  connectedCallback(): void {
    this.#show(readState(location.search));
    const form = this.#part('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(true);
    });
    form.addEventListener('input', () => void this.#run(false));
    this.#part('.more', HTMLButtonElement).addEventListener(
      'click',
      () => void this.#run(false, true),
    );
    this.#part('.retry', HTMLButtonElement).addEventListener('click', () => void this.#run(false));
    addEventListener('popstate', () => {
      this.#show(readState(location.search));
      void this.#run(false);
    });
    void this.#run(false);
  }

  #part<T extends HTMLElement>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof type)) throw new Error(`guide-search: no ${selector}`);
    return part;
  }

  #show(state: SearchState): void {
    this.#part('[name=q]', HTMLInputElement).value = state.query;
    for (const name of filterNames) {
      const select = this.#part(`[name=${name}]`, HTMLSelectElement);
      select.dataset['chosen'] = state[name];
      select.value = state[name];
    }
  }

  #state(): SearchState {
    const filter = (name: (typeof filterNames)[number]) => {
      const select = this.#part(`[name=${name}]`, HTMLSelectElement);
      return select.options.length > 1 ? select.value : (select.dataset['chosen'] ?? '');
    };
    const query = this.#part('[name=q]', HTMLInputElement).value.trim();
    return { query, kind: filter('kind'), kecamatan: filter('kecamatan') };
  }

  async #run(leaveTrace: boolean, more = false): Promise<void> {
    const state = this.#state();
    const run = ++this.#latest;
    const address = location.pathname + writeState(state);
    if (leaveTrace) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#say(state.query ? this.#words.searching : this.#words.hint, '');
    try {
      const pagefind = await loadPagefind(document.documentElement.dataset['base'] ?? '/');
      const found = await this.#find(pagefind, state);
      if (run === this.#latest) await this.#draw(found, state, more);
    } catch {
      if (run === this.#latest) this.#say(this.dataset['failed'] ?? this.#words.failed, 'failed');
      await forgetPagefind();
    }
  }

  /**
   * Without words the filters are filled, and a filter alone lists what it lets through. Pagefind
   * counts a search by the filters that it has loaded, so they are loaded first.
   */
  async #find(pagefind: Pagefind, { query, kind, kecamatan }: SearchState): Promise<Found> {
    const all = await pagefind.filters();
    const filters = { ...(kind ? { kind } : {}), ...(kecamatan ? { kecamatan } : {}) };
    if (query || kind || kecamatan) return pagefind.search(query || null, { filters });
    return { results: [], filters: all, totalFilters: all };
  }

  async #draw(found: Found, state: SearchState, more: boolean): Promise<void> {
    const list = this.#part('ol', HTMLOListElement);
    const start = more ? list.children.length : 0;
    const run = this.#latest;
    const wanted = found.results.slice(start, start + pageSize);
    const pages = await Promise.all(wanted.map((result) => result.data()));
    if (run !== this.#latest) return;
    const rows = pages.map((page) => resultRow(page, this.#locale));
    if (more) list.append(...rows);
    else list.replaceChildren(...rows);
    if (more) rows[0]?.querySelector('a')?.focus();
    this.#fill(found);
    this.#part('.more', HTMLButtonElement).hidden = found.results.length <= start + pageSize;
    const { query, kind, kecamatan } = state;
    const asked = [query, kind, kecamatan].filter(Boolean).join(', ');
    const count = found.results.length;
    if (!asked) this.#say(this.#words.hint, '');
    else if (count === 0) this.#say(this.#words.none(asked), 'empty');
    else this.#say(this.#words.found(count, asked), '');
  }

  #fill({ filters }: Found): void {
    const names = kindNames[this.#locale];
    const kind = this.#part('[name=kind]', HTMLSelectElement);
    fillFilter(kind, filters['kind'] ?? {}, (value) => names[value as Kind]);
    const kecamatan = this.#part('[name=kecamatan]', HTMLSelectElement);
    fillFilter(kecamatan, filters['kecamatan'] ?? {}, (value) => value);
  }

  /** @param state which of the blocks below the count is shown: none, `empty` or `failed`. */
  #say(message: string, state: '' | 'empty' | 'failed'): void {
    this.#part('[role=status]', HTMLElement).textContent = message;
    this.#part('.empty', HTMLElement).hidden = state !== 'empty';
    this.#part('.retry', HTMLButtonElement).hidden = state !== 'failed';
    if (state !== '') this.#part('ol', HTMLOListElement).replaceChildren();
  }
}

customElements.define('guide-search', GuideSearch);
