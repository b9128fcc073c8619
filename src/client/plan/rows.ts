/** The list of stops: as many rows as the plan has, filled anew at each change. */
import type { Stop, Row } from '../../model/plan.ts';
import { clean, limits, within } from '../../model/plan.ts';
import type { Setting } from '../setting.ts';
import { makeRow, type Act, type RowNode } from './row.ts';
import type { RowView } from './row-view.ts';

export interface RowActions {
  act: (act: Act, row: Row) => void;
  change: (row: Row, change: Partial<Stop>) => void;
}

/** Reads one field of a row. */
function changeIn(field: HTMLInputElement | HTMLTextAreaElement): Partial<Stop> {
  const { value, dataset } = field;
  if (dataset['field'] === 'note') return { note: clean(value, limits.note) };
  if (dataset['field'] === 'minutes') return { minutes: within(Number(value), 0, limits.minutes) };
  return { nextDay: field instanceof HTMLInputElement && field.checked };
}

export class Rows {
  readonly #list: HTMLElement;
  readonly #setting: Setting;
  #nodes: RowNode[] = [];
  #views: readonly RowView[] = [];

  constructor(list: HTMLElement, setting: Setting, actions: RowActions) {
    this.#list = list;
    this.#setting = setting;
    list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-act]');
      const view = button && this.viewAt(button);
      if (!view || button.getAttribute('aria-disabled') === 'true') return;
      actions.act(button.dataset['act'] as Act, view.visit);
    });
    list.addEventListener('change', (event) => {
      const field = event.target;
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      const view = isField ? this.viewAt(field) : undefined;
      if (isField && view) actions.change(view.visit, changeIn(field));
    });
  }

  /** @returns what is shown in the row that a node is part of. */
  viewAt(node: Element): RowView | undefined {
    const row = node.closest('li.plan-row');
    return this.#views[this.#nodes.findIndex((each) => each.node === row)];
  }

  /** The nodes of the rows, in their order. */
  get nodes(): readonly HTMLElement[] {
    return this.#nodes.map(({ node }) => node);
  }

  show(views: readonly RowView[]) {
    this.#views = views;
    while (this.#nodes.length < views.length) {
      const row = makeRow(this.#setting);
      this.#nodes.push(row);
      this.#list.append(row.node);
    }
    for (const { node } of this.#nodes.splice(views.length)) node.remove();
    views.forEach((view, index) => this.#nodes[index]?.show(view));
  }

  /**
   * Puts the focus into the row of that number, or the last one: after a move on the same button, after
   * a removal on what opens the fields.
   */
  focus(index: number, act: Act) {
    const row = this.#nodes[Math.min(index, this.#nodes.length - 1)]?.node;
    const selector = act === 'remove' ? 'summary' : `[data-act="${act}"]`;
    row?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Closes the fields of all rows: after a move they would belong to another stop. */
  closeFields() {
    for (const box of this.#list.querySelectorAll('details')) box.open = false;
  }
}
