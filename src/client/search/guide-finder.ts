/** `<guide-finder>`: suggestions below the search field of every page, as one types. */
import { locales, type Locale } from '../../i18n/locales.ts';
import { entryPath } from '../../i18n/routes.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { el, find, say } from '../dom.ts';
import { afterKey, type Choice } from './choice.ts';
import { kindOf } from './documents.ts';
import { pageAddress } from '../edition.ts';
import { loadNames } from './door.ts';
import type { Hit } from './names.ts';
import { reason } from './reason.ts';

/** How many suggestions there are at most: what stands above a phone's keyboard. */
const most = 6;

const listId = 'suggestions';

class GuideFinder extends HTMLElement {
  readonly #locale: Locale =
    locales.find((locale) => locale === document.documentElement.lang) ?? 'id';
  readonly #words = searchStrings[this.#locale];
  readonly #base = document.documentElement.dataset['base'] ?? '/';
  readonly #list = el('ul', { id: listId, role: 'listbox', 'aria-label': this.#words.suggested });
  readonly #status = el('p', { role: 'status' });
  #choice: Choice = { count: 0, at: -1, isOpen: false };

  connectedCallback(): void {
    const field = this.#field;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', listId);
    find(this, 'form', HTMLFormElement).append(this.#list, this.#status);
    field.addEventListener('input', () => void this.#suggest());
    field.addEventListener('keydown', (event) => this.#press(event));
    field.addEventListener('blur', () => this.#turn(false));
    // A press on a suggestion must not take the focus from the field, or the list closes under it.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#take(target.closest<HTMLElement>('[role=option]'));
    });
    this.#turn(false);
    void this.#suggest();
  }

  get #field(): HTMLInputElement {
    return find(this, 'input', HTMLInputElement);
  }

  async #suggest(): Promise<void> {
    const names = await loadNames(this.#base, this.#locale).catch(() => undefined);
    const query = this.#field.value.trim();
    const hits = names && query ? names.search(query).slice(0, most) : [];
    this.#list.replaceChildren(...hits.map((hit, at) => this.#option(hit, at)));
    this.#choice = { count: hits.length, at: -1, isOpen: false };
    this.#turn(hits.length > 0);
    say(this.#status, query && names ? this.#words.suggestions(hits.length) : '');
  }

  #option({ entry, why }: Hit, at: number): HTMLLIElement {
    const kind = kindOf(entry);
    const name = el('span', { class: `kind ${kind}` }, kindNames[this.#locale][kind]);
    const said = why.is === 'alias' || why.is === 'like' || why.is === 'near';
    return el(
      'li',
      {
        role: 'option',
        id: `${listId}-${at}`,
        'aria-selected': 'false',
        'data-path': entryPath(this.#locale, entry.ref),
      },
      el('strong', {}, entry.title),
      ' ',
      el('small', {}, name, said ? ` · ${reason(why, this.#locale)}` : ''),
    );
  }

  #press(event: KeyboardEvent): void {
    const { deed, choice } = afterKey(event.key, this.#choice);
    this.#choice = choice;
    if (deed === 'none') return;
    event.preventDefault();
    if (deed === 'take') this.#take(this.#chosen);
    if (deed === 'clear') this.#field.value = '';
    this.#turn(choice.isOpen);
  }

  get #chosen(): HTMLElement | null {
    return this.#list.querySelector(`#${listId}-${this.#choice.at}`);
  }

  /** Opens or closes the list, and marks what is chosen. */
  #turn(isOpen: boolean): void {
    this.#choice = { ...this.#choice, isOpen };
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
    const chosen = isOpen ? this.#chosen : null;
    for (const option of this.#list.children) {
      option.setAttribute('aria-selected', String(option === chosen));
    }
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #take(option: HTMLElement | null): void {
    if (option) location.assign(pageAddress(this.#base, option.dataset['path'] ?? ''));
  }
}

customElements.define('guide-finder', GuideFinder);
