/** `<guide-search>`: the search page. A thin shell over names, full text and the pure parts beside it. */
import { kindNames } from '../../i18n/strings/kinds.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import type { Kind } from '../../model/kinds.ts';
import { find, say } from '../dom.ts';
import { settingOf } from '../setting.ts';
import { askNames, isAsked, type Asked } from './answers.ts';
import { countsOf, countsOfAll, rowsOf, split, type Counts, type Row } from './combine.ts';
import { fetchNames, loadNames } from './door.ts';
import type { Names } from './names.ts';
import { forgetPagefind, loadPagefind } from './pagefind.ts';
import { fillFilter, hitRow, pageRow, suggestName } from './results.ts';
import { filterNames, readState, writeState, type SearchState } from './state.ts';
import { nothing, searchText, type TextFound } from './text.ts';

/** How many results are shown at a time. */
const pageSize = 10;

/** Milliseconds without a key after which the full text is searched too. */
const pause = 200;

type Trace = 'push' | 'replace' | 'none';

class GuideSearch extends HTMLElement {
  readonly #setting = settingOf(document.documentElement);
  readonly #words = searchStrings[this.#setting.locale];
  #latest = 0;
  #rows: AsyncIterator<Row> | undefined;
  #total = 0;

  connectedCallback(): void {
    this.#show(readState(location.search));
    const form = find(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run('push');
    });
    form.addEventListener('input', () => void this.#run('replace', pause));
    this.#button('.more').addEventListener('click', () => void this.#more());
    this.#button('.retry').addEventListener('click', () => void this.#retry());
    addEventListener('popstate', () => {
      this.#show(readState(location.search));
      void this.#run('none');
    });
    void (isAsked(this.#state()) ? this.#run('replace') : this.#wait(form));
  }

  /** While nothing is asked: fills the filters, and leaves the index until the reader comes to them. */
  async #wait(form: HTMLFormElement): Promise<void> {
    form.addEventListener('focusin', () => void this.#run('none'), { once: true });
    const index = await fetchNames(this.#setting.base, this.#setting.locale).catch(() => undefined);
    if (index && this.#latest === 0) this.#fill(countsOfAll(index.entries));
  }

  #button = (selector: string) => find(this, selector, HTMLButtonElement);
  #select = (name: string) => find(this, `[name=${name}]`, HTMLSelectElement);

  #show(state: SearchState): void {
    find(this, '[name=q]', HTMLInputElement).value = state.query;
    for (const name of filterNames) {
      const select = this.#select(name);
      select.dataset['chosen'] = state[name];
      select.value = state[name];
    }
  }

  #state(): SearchState {
    const filter = (name: string) => {
      const select = this.#select(name);
      return select.options.length > 1 ? select.value : (select.dataset['chosen'] ?? '');
    };
    const query = find(this, '[name=q]', HTMLInputElement).value.trim();
    return { query, kind: filter('kind'), kecamatan: filter('kecamatan') };
  }

  /** @param wait milliseconds before the full text is asked. */
  async #run(trace: Trace, wait = 0): Promise<void> {
    const state = this.#state();
    const run = ++this.#latest;
    const address = location.pathname + writeState(state);
    if (trace === 'push') history.pushState(null, '', address);
    if (trace === 'replace') history.replaceState(null, '', address);
    const names = await loadNames(this.#setting.base, this.#setting.locale).catch(() => undefined);
    if (run !== this.#latest) return;
    const asked = askNames(names, state);
    const parts = split(asked.hits);
    const first = parts.before.slice(0, pageSize);
    find(this, 'ol', HTMLOListElement).replaceChildren(...first.map((hit) => this.#row({ hit })));
    const near = asked.all.length === 0 ? names?.nearestName(state.query) : undefined;
    suggestName(find(this, '.nearest', HTMLElement), near);
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (run !== this.#latest) return;
    const text = await this.#text(names, state);
    if (run !== this.#latest) return;
    this.#rows = rowsOf(parts, text ?? nothing, pageSize);
    const isWhole = await this.#append(pageSize - first.length);
    if (run === this.#latest) this.#tell(state, asked, names, isWhole ? text : undefined);
  }

  /** Tries again, once at a time: a second try would meet the end of the first, and fail with it. */
  async #retry(): Promise<void> {
    const button = this.#button('.retry');
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    await this.#run('none');
    button.ariaDisabled = 'false';
  }

  /** @returns `undefined` when the full text cannot be had. */
  async #text(names: Names | undefined, state: SearchState): Promise<TextFound | undefined> {
    if (state.query === '') return names && nothing;
    const { base, locale } = this.#setting;
    try {
      const pagefind = await loadPagefind(base, locale);
      return await searchText(pagefind, state, names?.corrected(state.query) ?? '');
    } catch {
      await forgetPagefind();
      return undefined;
    }
  }

  #row = (row: Row) =>
    'hit' in row ? hitRow(row.hit, this.#setting) : pageRow(row.page, this.#setting);

  /** Adds rows to the end of the list, where nothing above them moves; says whether all could be had. */
  async #append(most: number): Promise<boolean> {
    const [run, rows] = [this.#latest, this.#rows];
    try {
      for (let left = most; left > 0; left -= 1) {
        const next = await rows?.next();
        if (!next || next.done === true || run !== this.#latest) break;
        find(this, 'ol', HTMLOListElement).append(this.#row(next.value));
      }
      return true;
    } catch {
      await forgetPagefind();
      return false;
    }
  }

  async #more(): Promise<void> {
    const list = find(this, 'ol', HTMLOListElement);
    const start = list.children.length;
    await this.#append(pageSize);
    list.children[start]?.querySelector('a')?.focus();
    this.#button('.more').hidden = list.children.length >= this.#total;
  }

  /** Says what was found, once both lists stand; fills the filters; shows ways on from nothing. */
  #tell(state: SearchState, { all }: Asked, names: Names | undefined, text?: TextFound): void {
    const { query, kind, kecamatan } = state;
    const asked = [query, kind, kecamatan].filter(Boolean).join(', ');
    const counts = countsOf(names?.entries, all, text ?? nothing, state);
    if (names) this.#fill(counts);
    this.#total = asked ? counts.total : 0;
    const words = this.#words;
    const failed = this.dataset['failed'] ?? words.failed;
    const found = this.#total === 0 ? words.none(asked) : words.found(this.#total, asked);
    const status = [found, text ? '' : words.namesOnly].filter(Boolean).join(' ');
    say(
      find(this, '[role=status]', HTMLElement),
      asked ? ((names ?? text) ? status : failed) : words.hint,
    );
    this.#button('.retry').hidden = Boolean(names && text);
    this.#button('.more').hidden =
      find(this, 'ol', HTMLOListElement).children.length >= this.#total;
    find(this, '.empty', HTMLElement).hidden = !asked || this.#total > 0 || !names;
  }

  #fill(counts: Counts): void {
    const names = kindNames[this.#setting.locale];
    fillFilter(this.#select('kind'), counts.kind, (value) => names[value as Kind]);
    fillFilter(this.#select('kecamatan'), counts.kecamatan, (value) => value);
  }
}

customElements.define('guide-search', GuideSearch);
