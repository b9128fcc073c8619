/** The list beside the map: written by the page, filtered and sorted here, each item with a way to the map. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { samePlace } from '../../model/distance.ts';
import { directionNames } from '../../i18n/strings/directions.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import type { ShownPrecision } from '../../model/precision.ts';
import { breathe } from '../breathe.ts';
import { el, find, say } from '../dom.ts';
import { ChosenRow } from './chosen-row.ts';
import type { Filterable, Shown, Way } from './filter.ts';

/** An item of the list and what a filter asks of it. */
export interface ListItem extends Filterable {
  title: string;
  node: HTMLElement;
  /** The list of its kind, where it stands unless the nearest come first. */
  home: HTMLElement;
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

function readItem(node: HTMLElement): ListItem {
  const { ref, kind, groups, products, kecamatan, visits, point, precision } = node.dataset;
  const [lat = 0, lon = 0] = words(point).map(Number);
  return {
    ...{ ref: ref ?? '', kind: kind ?? '', groups: words(groups), products: words(products) },
    ...{ kecamatan: kecamatan ?? '', visits: visits !== undefined, point: { lat, lon } },
    precision: (precision ?? 'kecamatan') as ShownPrecision,
    title: node.querySelector('a')?.textContent.trim() ?? '',
    node,
    home: node.parentElement ?? node,
  };
}

/** @returns the items of a list, in its order. */
export const readList = (root: ParentNode): ListItem[] =>
  [...root.querySelectorAll<HTMLElement>('li[data-ref]')].map(readItem);

/** @returns distance and direction in words; less exact where the entry's point is. */
export function wayText(
  { kilometres, direction, about }: Way,
  { precision }: Pick<Filterable, 'precision'>,
  locale: Locale,
): string {
  const { sameSpot, way, wayAbout } = mapStrings[locale];
  if (kilometres < samePlace) return sameSpot;
  const coarse = precision === 'kecamatan';
  const whole = coarse ? Math.max(1, Math.round(kilometres)) : kilometres;
  const number = formatKilometres(whole, locale);
  return (about ? wayAbout : way)(number, directionNames[locale][direction]);
}

function sayWay({ item, way }: Shown<ListItem>, locale: Locale) {
  const line = item.node.querySelector<HTMLElement>('[data-way]');
  if (!way) line?.remove();
  else if (line) say(line, wayText(way, item, locale));
  else {
    const text = wayText(way, item, locale);
    item.node.firstElementChild?.append(el('p', { class: 'kicker', 'data-way': '' }, text));
  }
}

/** So many rows are placed before the next frame, more than a screen holds; so many in each after. */
const [atOnce, afterwards] = [20, 100];

/** A list and what belongs in it from some row on. */
interface Part {
  list: HTMLElement;
  rows: readonly Shown<ListItem>[];
}

const isThere = ({ list, rows }: Part) =>
  list.childElementCount === rows.length &&
  rows.every(({ item }, at) => item.node === list.children[at]);

/**
 * Shows items under their kinds, or in one list with the nearest first. What one sees is there with
 * the next frame, however long the list is; the rest follows at once, while `aria-busy` says so.
 */
export class ListView {
  readonly #items: readonly ListItem[];
  readonly #root: HTMLElement;
  readonly #nearest: HTMLElement;
  readonly #locale: Locale;
  readonly #chosen: ChosenRow;
  #turn = 0;

  /** @param root the list of the page, with a section for each kind and one for the nearest. */
  constructor(root: HTMLElement, items: readonly ListItem[], locale: Locale) {
    this.#root = root;
    this.#items = items;
    this.#nearest = find(root, '[data-nearest]', HTMLElement);
    this.#locale = locale;
    this.#chosen = new ChosenRow(root);
  }

  /**
   * Shows these items and no other; @param sorted whether their order is that of distance.
   * @param chosen the reference of the chosen entry: its row is marked, and comes into sight.
   */
  show(shown: readonly Shown<ListItem>[], sorted: boolean, chosen: string) {
    const nearest = find(this.#nearest, 'ul', HTMLElement);
    const homes = Map.groupBy(sorted ? [] : shown, ({ item }) => item.home);
    const sortedPart: Part = { list: nearest, rows: sorted ? shown : [] };
    const parts = [sortedPart];
    for (const list of new Set(this.#items.map(({ home }) => home))) {
      parts.push({ list, rows: homes.get(list) ?? [] });
    }
    const changed = parts.filter((part) => !isThere(part));
    const isChosen = ({ item }: Shown<ListItem>) => item.ref === chosen;
    const moves = changed.some(({ rows }) => rows.some(isChosen));
    this.#chosen.mark(shown.find(isChosen)?.item.node, moves);
    // What stays in its place may have come nearer.
    if (!changed.includes(sortedPart)) for (const row of sortedPart.rows) sayWay(row, this.#locale);
    const turn = (this.#turn += 1);
    // To ask for its height has the browser lay out the page at once, so only where it may change.
    if (changed.length > 0) {
      this.#root.style.minHeight = `${this.#root.offsetHeight}px`;
      this.#root.ariaBusy = 'true';
    }
    for (const { list, rows } of parts) {
      const section = list.closest('section');
      if (section) section.hidden = rows.length === 0;
    }
    const isSeen = ({ rows }: Part) => rows.length > 0;
    for (const { list } of changed.filter(isSeen)) list.replaceChildren();
    this.#place(changed.filter(isSeen), atOnce, turn);
    // What is hidden may wait.
    setTimeout(() => {
      if (turn !== this.#turn) return;
      for (const { list } of changed.filter((part) => !isSeen(part))) list.replaceChildren();
    });
  }

  /** Places so many rows, then the next; ends when another filter has its turn. */
  #place(parts: readonly Part[], most: number, turn: number) {
    if (turn !== this.#turn) return;
    let left = most;
    const rest: Part[] = [];
    for (const { list, rows } of parts) {
      const now = rows.slice(0, left);
      left -= now.length;
      for (const row of now) sayWay(row, this.#locale);
      list.append(...now.map(({ item }) => item.node));
      if (now.length < rows.length) rest.push({ list, rows: rows.slice(now.length) });
    }
    if (rest.length > 0) {
      setTimeout(() => this.#place(rest, afterwards, turn));
      return;
    }
    this.#root.style.minHeight = '';
    this.#root.ariaBusy = null;
    this.#chosen.bring();
  }
}

/** So many milliseconds it makes buttons before others have their turn. */
const stint = 8;

/**
 * Gives each item that has none a button that shows it on the map, some items at a time.
 * @param choose also gets a way to the button, to return focus.
 */
export async function addButtons(
  items: readonly ListItem[],
  locale: Locale,
  choose: (ref: string, opener: () => HTMLElement) => void,
  signal: AbortSignal,
) {
  const { showOnMap, showTitle } = mapStrings[locale];
  let end = 0;
  for (const { ref, title, node } of items) {
    if (performance.now() > end) {
      await breathe(signal);
      end = performance.now() + stint;
    }
    if (node.querySelector(':scope > button')) continue;
    const label = showTitle(title);
    const button = el(
      'button',
      { type: 'button', class: 'button', 'aria-label': label },
      showOnMap,
    );
    button.addEventListener('click', () => choose(ref, () => button));
    node.append(button);
  }
}
