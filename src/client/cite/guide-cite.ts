/** `<guide-cite>`: the page as a source, in each form, as text that can be copied. */
import { citation, type Cited } from '../../exports/citation.ts';
import { locales } from '../../i18n/locales.ts';
import { citeStrings, type CitationForm } from '../../i18n/strings/cite.ts';
import { el } from '../dom.ts';
import { isoDay } from '../freshness.ts';

/** @returns the address at which others find this page; empty while it is read from a file alone. */
function addressOf(): string {
  const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const web = location.protocol.startsWith('http') ? location.origin + location.pathname : '';
  return home ?? web;
}

class GuideCite extends HTMLElement {
  connectedCallback() {
    const locale = locales.find((each) => each === document.documentElement.lang) ?? 'id';
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const cited: Cited = { title, address: addressOf(), day: isoDay(new Date()), locale };
    const { forms } = citeStrings[locale];
    const parts = (Object.keys(forms) as CitationForm[]).flatMap((form) => [
      el('dt', {}, forms[form]),
      el('dd', {}, el('code', { 'data-cite': form }, citation(form, cited))),
    ]);
    this.replaceChildren(el('dl', {}, ...parts));
  }
}

customElements.define('guide-cite', GuideCite);
