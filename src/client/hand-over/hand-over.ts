/** `<hand-over>`: opens a point in other apps, copies its coordinates, saves it as GPX. */
import { gpx } from '../../exports/gpx.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { handOverStrings } from '../../i18n/strings/hand-over.ts';
import { site } from '../../site.ts';
import { find, say } from '../dom.ts';
import { saveFile } from '../save-file.ts';
import { handOverBox } from './build.ts';

class HandOver extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(handOverBox(this.#point, this.#locale));
    const on = (name: string, act: () => void) =>
      find(this, `[data-hand="${name}"]`, HTMLElement).addEventListener('click', act);
    on('copy', () => void this.#copy());
    on('gpx', () => this.#save());
  }

  get #point() {
    const { lat, lon, name = '' } = this.dataset;
    return { lat: Number(lat), lon: Number(lon), name };
  }

  get #locale() {
    const { lang } = document.documentElement;
    return locales.find((each) => each === lang) ?? defaultLocale;
  }

  get #words() {
    return handOverStrings[this.#locale];
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
    const { note = '', slug = '', path = '' } = this.dataset;
    // Only a guide with a home of its own has an address that another program can open.
    const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const link = home ? { link: new URL(path, home).href } : {};
    const file = `${slug}.gpx`;
    const text = gpx([{ ...this.#point, description: note, ...link }], site.name);
    saveFile(text, file, 'application/gpx+xml');
    this.#say(this.#words.saved(file));
  }
}

customElements.define('hand-over', HandOver);
