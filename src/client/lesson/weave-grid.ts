/** `<weave-grid>`: squares to draw over and under on; on paper and without script they stay empty. */
import { el, find, say } from '../dom.ts';
import { nextCell } from './cells.ts';
import { words } from './words.ts';

class WeaveGrid extends HTMLElement {
  readonly #status = el('p', { role: 'status', class: 'kicker' });
  #cells: HTMLButtonElement[] = [];

  connectedCallback() {
    if (this.#cells.length > 0) return;
    this.#cells = Array.from({ length: this.#rows * this.#columns }, (_, at) => this.#cell(at));
    const group = el('div', { role: 'group', 'aria-label': words.grid }, ...this.#cells);
    group.style.setProperty('--columns', String(this.#columns));
    const clear = el('button', { type: 'button', class: 'button' }, words.clear);
    clear.addEventListener('click', () => this.#clear());
    const tools = el('div', { class: 'tools' }, group, this.#status, clear);
    find(this, 'figure:nth-of-type(2)', HTMLElement).before(tools);
  }

  get #rows() {
    return Number(this.dataset['rows']);
  }

  get #columns() {
    return Number(this.dataset['columns']);
  }

  #cell(at: number) {
    const cell = el('button', { type: 'button', tabindex: at === 0 ? '0' : '-1' });
    this.#set(cell, at, false);
    cell.addEventListener('click', () => {
      this.#set(cell, at, cell.getAttribute('aria-pressed') !== 'true');
      say(this.#status, cell.getAttribute('aria-label') ?? '');
    });
    cell.addEventListener('focus', () => this.#rove(at));
    cell.addEventListener('keydown', (event) => this.#move(event, at));
    return cell;
  }

  #set(cell: HTMLElement, at: number, over: boolean) {
    const [row, column] = [Math.floor(at / this.#columns) + 1, (at % this.#columns) + 1];
    cell.setAttribute('aria-pressed', String(over));
    const label = words.cell(row, column, over ? words.over : words.under);
    cell.setAttribute('aria-label', label);
  }

  /** One square alone is reached with the tab key: the one that had the focus last. */
  #rove(at: number) {
    for (const [index, cell] of this.#cells.entries()) cell.tabIndex = index === at ? 0 : -1;
  }

  #move(event: KeyboardEvent, at: number) {
    const next = nextCell(at, event.key, this.#rows, this.#columns);
    if (next === undefined) return;
    event.preventDefault();
    this.#cells[next]?.focus();
  }

  #clear() {
    for (const [at, cell] of this.#cells.entries()) this.#set(cell, at, false);
    say(this.#status, '');
  }
}

customElements.define('weave-grid', WeaveGrid);
