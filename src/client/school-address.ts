/** `<school-address>`: on the server of a school, the address that pupils open. */

/** The machine itself, which no other one reaches by such a name. */
const here = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * @param page the address of the page that is open; @param base of the guide, from that page.
 * @returns the address of the guide for others in the network; nothing where it has a home on the web
 *   (https), or where it is read from a folder or on the machine that serves it.
 */
export function addressForClass(page: string, base: string): string | undefined {
  const { protocol, hostname } = new URL(page);
  if (protocol !== 'http:' || here.test(hostname)) return undefined;
  return new URL(base, page).href;
}

class SchoolAddress extends HTMLElement {
  connectedCallback() {
    const address = addressForClass(location.href, document.documentElement.dataset['base'] ?? '/');
    const place = this.querySelector('strong');
    if (address === undefined || !place) return;
    place.textContent = address;
    this.hidden = false;
  }
}

customElements.define('school-address', SchoolAddress);
