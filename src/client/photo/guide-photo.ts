/**
 * `<guide-photo>`: a photograph over the weave that holds its place. It holds a `<template>` with the
 * photograph and a link to it. Where data is saved the link waits for a tap; else the photograph
 * comes by itself. When it does not come, the link is there again.
 */
import { find } from '../dom.ts';
import { isSaving, type Line } from './saving.ts';

class GuidePhoto extends HTMLElement {
  connectedCallback() {
    const link = find(this, 'a', HTMLAnchorElement);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#show(link);
      // The link is gone; what it brought is where the reader is now.
      this.tabIndex = -1;
      this.focus();
    });
    if (!isSaving(navigator as Line, (query) => matchMedia(query).matches)) this.#show(link);
  }

  #show(link: HTMLAnchorElement) {
    const photo = find(this, 'template', HTMLTemplateElement).content.cloneNode(true);
    const image = find(photo as DocumentFragment, 'img', HTMLImageElement);
    const picture = image.parentElement;
    image.addEventListener('error', () => {
      picture?.remove();
      link.hidden = false;
    });
    link.hidden = true;
    this.append(photo);
  }
}

customElements.define('guide-photo', GuidePhoto);
