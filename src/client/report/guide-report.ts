/** `<guide-report>`: writes the page into the report, copies it, and hands it to the mail program. */
import { mailAddress } from '../../exports/mail.ts';
import { find, say } from '../dom.ts';
import { pageOf } from './page-of.ts';

class GuideReport extends HTMLElement {
  connectedCallback() {
    const { page = '' } = this.dataset;
    const base = document.documentElement.dataset['base'] ?? '/';
    const from = pageOf(document.referrer, location.origin + base);
    this.#text.value = this.#text.value.replace(page, page + from);
    const copy = find(this, 'button', HTMLButtonElement);
    copy.hidden = false;
    copy.addEventListener('click', () => void this.#copy());
    this.querySelector('a')?.addEventListener('click', ({ currentTarget }) => {
      const { to = '', subject = '' } = this.dataset;
      const link = currentTarget as HTMLAnchorElement;
      link.href = mailAddress(to, subject, this.#text.value);
    });
  }

  get #text() {
    return find(this, 'textarea', HTMLTextAreaElement);
  }

  /** A plain line gives pages no clipboard: there the text is selected for the reader to copy. */
  async #copy() {
    const { copied = '', selected = '' } = this.dataset;
    const status = find(this, '[role="status"]', HTMLElement);
    try {
      await navigator.clipboard.writeText(this.#text.value);
      say(status, copied);
    } catch {
      this.#text.select();
      say(status, selected);
    }
  }
}

customElements.define('guide-report', GuideReport);
