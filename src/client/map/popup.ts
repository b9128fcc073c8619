/** The card as something that opens, takes the focus and gives it back. */
import { el } from '../dom.ts';

export class Popup {
  readonly #box: HTMLElement;
  readonly #closeLabel: string;
  #opener: (() => HTMLElement | undefined) | undefined;
  /** Called when a reader closes it. */
  onclose: () => void = () => undefined;

  /** @param box an empty element of the page; Escape closes from inside it and inside `around`. */
  constructor(box: HTMLElement, around: HTMLElement, closeLabel: string, signal: AbortSignal) {
    this.#box = box;
    this.#closeLabel = closeLabel;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || box.hidden) return;
      event.preventDefault();
      this.dismiss();
    };
    around.addEventListener('keydown', escape, { signal });
  }

  /**
   * Opens with new content.
   * @param opener finds what to give the focus back to; @param focus whether it takes the focus now.
   */
  open(content: readonly Node[], opener: () => HTMLElement | undefined, focus: boolean) {
    const close = el('button', { type: 'button', class: 'button close' }, this.#closeLabel);
    close.addEventListener('click', () => this.dismiss());
    this.#box.replaceChildren(close, ...content);
    this.#box.hidden = false;
    this.#box.scrollTop = 0;
    this.#opener = opener;
    if (focus) this.#box.focus();
  }

  /** Closes without a word: the state says that nothing is open. */
  close() {
    this.#box.hidden = true;
    this.#box.replaceChildren();
  }

  /** Closes on the reader's wish, and gives the focus back. */
  dismiss() {
    const target = this.#opener?.();
    this.close();
    target?.focus();
    this.onclose();
  }
}
