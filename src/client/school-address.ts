/** `<school-address>`: on the server of a school, the address that pupils open. */
import { addressForClass } from './class-address.ts';

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
