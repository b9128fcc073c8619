/** `<hand-over>`: copies the coordinates of a point and saves it as GPX; its links need no script. */
import { gpx } from '../../exports/gpx.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { handOverStrings } from '../../i18n/strings/hand-over.ts';
import { site } from '../../site.ts';
import { find, say } from '../dom.ts';

/** How long the browser may take to begin to save a file, in milliseconds. */
const saving = 10_000;

/** Saves a text as a file, without asking any server. */
function save(text: string, name: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), saving);
}

class HandOver extends HTMLElement {
  connectedCallback() {
    const on = (name: string, act: () => void) => {
      const button = find(this, `[data-hand="${name}"]`, HTMLElement);
      button.hidden = false;
      button.onclick = act;
    };
    on('copy', () => void this.#copy());
    on('gpx', () => this.#save());
  }

  get #words() {
    const { lang } = document.documentElement;
    return handOverStrings[locales.find((each) => each === lang) ?? defaultLocale];
  }

  #say(text: string) {
    say(find(this, '[role="status"]', HTMLElement), text);
  }

  /** A plain line gives pages no clipboard: there the text is selected for the reader to copy. */
  async #copy() {
    const text = find(this, '[data-point]', HTMLElement);
    try {
      await navigator.clipboard.writeText(text.textContent);
      this.#say(this.#words.copied);
    } catch {
      getSelection()?.selectAllChildren(text);
      this.#say(this.#words.selected);
    }
  }

  #save() {
    const { name = '', page = '', note = '', slug = '', lat, lon } = this.dataset;
    // Without an address of its own, such as on a stick, a page has none to give on.
    const link = page && location.protocol.startsWith('http') ? { link: page } : {};
    const point = { lat: Number(lat), lon: Number(lon), name, description: note, ...link };
    const file = `${slug}.gpx`;
    save(gpx([point], site.name), file, 'application/gpx+xml');
    this.#say(this.#words.saved(file));
  }
}

customElements.define('hand-over', HandOver);
